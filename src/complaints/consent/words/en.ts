// What somebody did not allow the script: what does not work meanwhile, and how to allow it.

export const said = {
  what: {
    spreadsheets: 'spreadsheets',
    forms: 'forms',
    'script.send_mail': 'sending mail',
    'script.scriptapp': 'running when nobody is there',
    'script.container.ui': 'showing pages',
    'userinfo.email': 'the desk to see your mail address',
    unknown: 'everything the script asks for',
  },
  meanwhile: {
    spreadsheets: 'the desk can neither read nor write, so nothing works.',
    forms: 'the forms for customers can be neither made nor changed nor checked.',
    'script.send_mail': 'no mail leaves. Mails wait, and leave once it is allowed.',
    'script.scriptapp': 'set-up cannot start the clock. One that runs goes on.',
    'script.container.ui': 'neither sidebar nor set-up nor poster opens.',
    'userinfo.email': 'it does not know who you are, so you may look and change nothing.',
    unknown: 'Google does not say what is missing. Mails, forms or the clock may stand still.',
  },
  yours: (what: string, meanwhile: string) => `You have not allowed ${what}: ${meanwhile}`,
  desks: (who: string, what: string, meanwhile: string) =>
    `${who} runs the desk and has not allowed ${what}: ${meanwhile}`,
  /** The sidebar's quiet line. */
  line: (whats: readonly string[]) => `You have not allowed ${whats.join(', ')}.`,
  how: (sentence: string, url: string) =>
    `${sentence} Choose Redress > Set up the desk again, or open ${url}, and tick every box (“Select all”).`,
  refusals: {
    'no-consent': 'Open Google’s page, tick every box (“Select all”), and try again.',
    'not-recognised':
      'You have not allowed the desk to see your mail address, so it does not know who you are: you may look, but change nothing.',
  },
};

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
