// The poster's page: which links there are. A code that is printed hangs for years, so its place must be one that the
// form offers: the installer's own look brings the forms up to date, everybody else is told to wait for the clock.

import { reads } from '../complaints/playbook.ts';
import { postersOf } from '../complaints/poster/poster.ts';
import type { CallResult } from '../desk/call-results.ts';
import { whyClosed } from '../desk/closed.ts';
import { keyboard } from './calls.ts';
import { formsFollow, formsShow } from './forms-follow.ts';
import { nothingRemembered } from './memory.ts';
import { look, newScene } from './play.ts';
import { refusal } from './refusal.ts';

const patience = 10_000;

export function poster(): CallResult<'poster'> {
  const mail = keyboard();
  const { desk } = look(newScene(mail, nothingRemembered), {
    tabs: reads.poster,
    responses: 'none',
  });
  const closed = whyClosed(desk);
  if (closed) return refusal(closed, desk);
  const isInstaller = mail === desk.state.installer.toLowerCase();
  const offered = isInstaller ? formsFollow(desk, patience) : formsShow(desk);
  return postersOf(desk, mail, !offered);
}
