export const shown = {
  title: 'What Google will ask',
  first:
    'The first time, unless this file belongs to your company’s Google account, you see “Google hasn’t verified this app”. The way on:',
  steps: [
    'Press “Advanced”, then “Go to … (unsafe)”.',
    'Tick “Select all”, then press “Continue”. Whatever stays unticked does not work.',
  ],
  why: 'Google says so because this script is yours alone and was never shown to its reviewers. It runs in your own account, and nobody gets access but the people you share this file with.',
  staff: 'Google asks everybody who works here once, too, when they first open the sidebar.',
  blocked:
    'Accounts in Google’s Advanced Protection Program cannot go on: use another account. In a company’s Google account an administrator may have to allow it.',
  open: 'Open Google’s page',
  after: 'On Google’s page tick every box (“Select all”), then come back and press “Try again”.',
};
