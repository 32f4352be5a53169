// All services of the local Google, by the full name of each method.

import { charts } from '../charts/charts.ts';
import { formAppService } from '../forms/form-app.ts';
import { sheetsApi } from '../sheets-api/sheets-api.ts';
import { cacheService } from './cache-service.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { mailApp } from './mail-app.ts';
import { propertiesService } from './properties-service.ts';
import { scriptApp } from './script-app.ts';
import { scriptAppConsent } from './script-app-consent.ts';
import type { Service } from './service.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

export const services: Service = {
  ...cacheService,
  ...charts,
  ...formAppService,
  ...htmlService,
  ...lockService,
  ...mailApp,
  ...propertiesService,
  ...scriptApp,
  ...scriptAppConsent,
  ...session,
  ...sheetsApi,
  ...spreadsheetApp,
  ...utilities,
};
