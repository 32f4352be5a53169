// Service errors arrive in the account's language, so a script that reads their English breaks here too.
import type { GoogleError } from '../services/service.ts';

const GENERIC: Readonly<Record<string, string>> = {
  'zh-CN': '抱歉，服务未能完成此操作。',
  'zh-TW': '很抱歉，服務無法完成這項操作。',
  de: 'Der Dienst konnte diesen Vorgang leider nicht ausführen.',
  fr: 'Le service n’a pas pu effectuer cette opération.',
  ja: 'サービスでこの操作を完了できませんでした。',
};

export function inLanguage(language: string, error: GoogleError): string {
  return GENERIC[language] ?? GENERIC[language.split('-')[0] ?? ''] ?? error.message;
}
