// The Sheets advanced service. It is absent when the manifest does not enable it.
export function sheetsService(): GoogleAppsScript.Sheets {
  if (typeof Sheets === 'undefined') throw new Error('The Sheets service is not enabled');
  return Sheets;
}
