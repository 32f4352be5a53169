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
