export const shown = {
  title: 'Poster and links',
  posters: 'Poster',
  postersHint: 'One A4 page a place. Its code opens the form with that place already chosen.',
  places: 'For which places',
  noPlace: 'Without a place',
  all: 'All',
  none: 'None',
  languages: 'In which languages',
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  print: (pages: number): string => (pages === 1 ? 'Print one poster' : `Print ${pages} posters`),
  nothing: 'Choose a place and a language',
  preview: (place: string): string => `The poster${place === '' ? '' : ` for ${place}`}`,
  noWalls: 'Not ticked: where nothing can hang, such as a website or a phone. Tick it if it can.',
  renamed:
    'A place that is renamed in the Touchpoints tab needs a new poster: the old code opens the form, but chooses nothing.',
  noPhone: 'A phone for urgent matters in the Settings tab would stand here, too.',
  pending:
    'Places or kinds were changed just now. The forms offer them within a few minutes; then open this page again.',
  practising:
    'The desk still practises: the form says that nobody answers yet, and mails go only to whoever set it up. Print now; hang the poster and pass on links and texts when the desk is open.',
  mainland:
    'Google Forms does not open in mainland China without a VPN. There a poster needs your phone number more than the code; log what people say in the sidebar.',
  noForm: 'There is no complaint form yet. Finish Redress > Set up the desk first.',
  texts: 'Texts to copy',
  textsHint: 'For a receipt, your website or a chat.',
  textsFor: 'Language',
  textsPlace: 'Place',
  receipt: 'Receipt',
  receiptHint: 'Below a receipt, as a picture: whoever prints your receipts can put it there.',
  receiptSave: 'Save the picture',
  website: 'Website',
  chat: 'Chat',
  copy: (what: string): string => `Copy: ${what}`,
  copyShort: 'Copy',
  copied: 'Copied',
  link: 'Link alone',
  code: 'Save the code as a picture',
  staff: 'Staff link, for a phone on the counter',
  staffHint:
    'The same form, marked “written down by staff”. It gets an owner and, with a mail address, an acknowledgement like any other. Scan it with the phone on the counter and put the page on its home screen. Keep it among you.',
  staffCode: (place: string): string => `Code of the staff link${place === '' ? '' : `, ${place}`}`,
  staffLink: 'Staff link',
  codeFor: (business: string, place: string): string =>
    `Code that opens the complaint form of ${business}${place === '' ? '' : `, ${place}`}`,
  /** On the paper, in the customer's language. */
  paper: {
    headline: 'Something not right?\nTell us.',
    sentence:
      'Complaints are welcome here.\nThey show us what to mend, and one of us looks into every one.',
    scan: 'Point your phone’s camera here. It takes about 90 seconds.',
    phone: (phone: string): string => `Or call ${phone}`,
    counter: 'Or simply tell any of us.',
  },
  /** To copy, in the customer's language. */
  copies: {
    website: (link: string): string =>
      `Something not right? Complaints are welcome: they show us what to mend. Tell us here, it takes about 90 seconds: ${link}`,
    chat: (link: string): string =>
      `We are sorry about that. So that nothing you say gets lost, would you write it down here? It takes about 90 seconds; with a mail address you get a number at once: ${link}`,
  },
};
