import { plural } from '../../../language/en/plural.ts';

// What set-up says, and the words it fills a new desk with.

export const said = {
  menu: {
    open: 'Show the sidebar',
    poster: 'Poster and links',
    sort: 'Put open complaints on top',
    setUp: 'Set up the desk',
    check: 'Check the desk',
    showRecords: 'Show the records',
    hideRecords: 'Hide the records',
  },
  notSorted:
    'Google did not sort the complaints, and nothing was changed. Cells merged over several rows prevent it, and cells that you may not edit. Otherwise please try again in some minutes.',
  /** Only who may edit a tab may show or hide it. */
  recordsLeft: (n: number) =>
    `${plural(n, 'tab stays', 'tabs stay')} as before: Google lets only the person who runs the desk change that.`,
  steps: {
    tabs: 'Make the tabs',
    triggers: 'Start the clock and listen to the forms',
    forms: 'Make and link the forms',
    open: 'Open the desk',
  },
  problems: {
    runBy: (installer: string) =>
      `${installer} runs this desk already. Nothing was changed; please ask there.`,
    copied: 'This is a copy of a desk. Nothing was changed.',
    saving: 'Somebody else is saving just now. Please try again in a minute.',
    answers: (where: string) => `Please look at this field again: ${where}`,
    stateGone:
      'The hidden State tab of this desk is missing. Bring it back from the version history first: without it numbers would be given twice.',
    responseTab: (form: string) =>
      `Google has not made the response tab of “${form}” yet. The desk looks again every few minutes.`,
    unpublished: (form: string) =>
      `“${form}” is not published. Open it in Google Forms, press Publish and choose “Anyone with the link”.`,
    formGone: (form: string) =>
      `“${form}” cannot be opened. Bring it back from the bin of Google Drive, or have it shared with the account that runs the desk.`,
    spareForm: (form: string) =>
      `An empty form “${form}” may lie in your Google Drive from an attempt that was cut off. You may delete it.`,
    hourly: 'Google allows the clock only once an hour here; mails leave a little later.',
    switchedOff:
      'Google does not let the script at the sheet yet. Right after installing that takes a few minutes: wait, then try again. If it stays, you may lack the right to edit this file.',
    google:
      'Google stopped in the middle. Please run Set up the desk again; it goes on where it stopped. If the same comes back, copy what happened and give it to whoever looks after the script.',
    busy: 'Google is busy. Nothing is lost. Wait a few minutes, then run Set up the desk again.',
    goesOn: 'Google is busy. Nothing is lost; the desk goes on by itself within minutes.',
    refused:
      'Google refused a part of it. Pressing again will hardly help: copy what happened and give it to whoever looks after the script.',
    notBound:
      'This script is not bound to a sheet. Open the sheet, choose Extensions > Apps Script there, and put the script into that project.',
    looks: (things: readonly string[]) =>
      `Google did not take: ${things.join(', ')}. The desk works without. Set up the desk tries it again.`,
  },
  /** What Google may refuse without harm, as the subject of a list. */
  looks: {
    text: 'plain text for the answers',
    form: 'parts of a form',
    protection: 'protected tabs',
    tab: 'order and colours of tabs',
    format: 'formats of columns',
    width: 'widths of columns',
    choice: 'drop-downs',
    colour: 'colours of states',
    page: 'the look of the Summary',
    chart: 'charts',
  },
  formName: {
    complaint: (business: string) => `${business} – complaints (English)`,
    satisfaction: (business: string) => `${business} – satisfaction (English)`,
    decision: (business: string) => `${business} – decisions (English)`,
  },
  /** Names of the Rules a new desk starts with, and of its places. */
  kinds: {
    product: 'Goods: broken, wrong, stale',
    work: 'Work not done well',
    delivery: 'Late, or kept waiting',
    manner: 'How I was treated',
    till: 'Till, price or bill',
    place: 'Cleanliness or the place',
    safety: 'Safety or health',
    other: 'Something else',
    question: 'A question',
    praise: 'Praise or an idea',
  },
  places: { shop: 'Shop', online: 'Online', remote: 'Phone or mail' },
  /** Answers a new desk starts with: thank first, be sorry for the trouble, admit nothing before the facts (S19, S34). */
  phrases: {
    looking: {
      title: 'We are looking into it',
      text: 'Thank you for telling us, and we are sorry for the trouble.\n\nYou wrote: {{what}}\n\n{{owner}} is finding out what happened{{#due}} and will tell you by {{due}}{{/due}}. If anything is missing or wrong above, just say so.',
    },
    solution: {
      title: 'This is what we will do',
      text: 'Thank you for your patience, and we are sorry that this cost you time.\n\n{{#promise}}This is what we will do: {{promise}}{{#due}} (by {{due}}){{/due}}.\n\n{{/promise}}Is this all right for you? If you would rather have something else, tell us; we will look for a way.',
    },
    question: {
      title: 'May we ask you something',
      text: 'Thank you for telling us, and we are sorry for the trouble.\n\nTo put it right we need one thing from you: a photo or the receipt, whichever is easier. As soon as we have it, {{owner}} goes on with it the same working day.',
    },
    longer: {
      title: 'It takes longer than we said',
      text: 'We want to tell you before you have to ask: your matter {{number}} takes longer than we said, and we are sorry about that.\n\n{{owner}} stays with it{{#due}} and you will hear from us by {{due}}{{/due}}.',
    },
    instead: {
      title: 'Not this, but that',
      text: 'Thank you for telling us what you would like{{#wanted}}: {{wanted}}{{/wanted}}.\n\nThat is hard for us to grant. {{#promise}}What we can do instead: {{promise}}.{{/promise}}{{^promise}}{{owner}} would like to find another way with you.{{/promise}}\n\nPlease tell us whether that would be all right.',
    },
  },
};

export const shown = {
  title: 'Set up the desk',
  intro:
    'One page. Only the name must be filled in; the rest may stay as it is, and you can change all of it later. Nothing is promised to anybody before you press the button below.',
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  business: 'The business',
  businessName: 'Name, as customers know it',
  language: 'Language of the desk',
  languages: 'Languages of your customers',
  languagesHint: 'Each gets a complaint form and a satisfaction form.',
  languagesMissing: 'At least one language, please',
  zoneHint: 'Type a city, such as Taipei or London.',
  zoneWrong: 'Choose a city from the list: the largest near you in the same time.',
  cities: {
    'Asia/Taipei': 'Taipei',
    'Asia/Shanghai': 'Shanghai,Beijing,Shenzhen',
    'Asia/Hong_Kong': 'Hong Kong',
    'Asia/Macau': 'Macau',
    'Asia/Singapore': 'Singapore',
    'Europe/London': 'London',
    'America/New_York': 'New York',
    'America/Los_Angeles': 'Los Angeles,San Francisco,Seattle',
    'Asia/Kolkata': 'Kolkata,Delhi,Mumbai',
    'Asia/Ho_Chi_Minh': 'Ho Chi Minh City,Hanoi',
    'Asia/Kuala_Lumpur': 'Kuala Lumpur',
    'Etc/UTC': 'UTC',
  } as Readonly<Record<string, string>>,
  businessNameHint: 'As on your door sign',
  businessNameMissing: 'Please write the name that customers know.',
  privacyProposed: 'Our proposal, as it would stand on the form:',
  zone: 'Time zone: a city',
  country: 'Country, as phone numbers without a country code are read',
  noCountry: 'not said',
  reach: 'Reaching you',
  deskMail: 'Answers of customers go to',
  sender: (mail: string): string =>
    `Customers will see mails from ${mail}. If that is a person’s own address, better make a Google account for the desk first, share this sheet with it, and set the desk up from there: it stays when people leave.`,
  urgentPhone: 'Phone for urgent matters',
  emergencyPhone: 'Phone when somebody is hurt',
  chats: 'Chats in which you answer customers',
  chatsHint: 'Only these can be chosen on the forms. None is fine.',
  opening: 'Opening hours',
  openingHint: 'Deadlines count in these hours. Like 09:00-12:00, 13:00-18:00; empty means closed.',
  openingWrong: 'Like 09:00-18:00, please',
  openingEither: (ways: string): string => `${ways}: which?`,
  sameAsMonday: 'Monday’s hours up to Friday',
  closed: 'closed',
  promises: 'What you promise',
  firstAnswer: 'First answer within … working hours',
  solve: 'Solution within … working hours',
  promisesHint: (hours: string): string =>
    `Every acknowledgement says it: somebody answers within ${hours} working hours.`,
  people: 'Who works here',
  peopleHint: 'The first is the business owner, who gets Monday’s letter and the alarms.',
  where: 'Where',
  everywhere: 'everywhere',
  inTabs:
    'People, opening hours and places stand in the tabs Team, Hours and Touchpoints: change them there. Opening the desk has its own place in the sidebar.',
  showSidebar: 'Show the sidebar',
  name: 'Name',
  mail: 'Mail',
  role: 'Role',
  roles: { principal: 'Business owner', manager: 'Manager', staff: 'Staff' },
  addPerson: 'Add a person',
  removePerson: (name: string): string => (name === '' ? 'Remove' : `Remove ${name}`),
  places: 'Shops and other places',
  placesHint: 'One a line. Empty: shop, online, phone.',
  privacy: 'Privacy notice on the forms',
  privacyHint: 'Please read it: you are responsible for it. Empty: our proposal below.',
  start: 'How to start',
  starts: {
    practise: 'Practise first: mails come to you alone',
    open: 'Open now: mails go to customers',
  },
  go: 'Set up the desk',
  going: 'Making tabs and forms, about a minute…',
  result: 'What was done',
  stepDone: 'done',
  stepOpen: 'not yet',
  finished:
    'The desk stands. Its list in the sidebar leads you from a practised complaint to the first real one.',
  unfinished:
    'The desk goes on by itself within minutes, or at once when you press the button again.',
  forms: 'The forms for your customers',
  formOf: { complaint: 'Complaint', satisfaction: 'Satisfaction' },
  stopped:
    'It stopped here. What is done stays done: press the button again, and if the same comes back, copy what happened.',
  copyHappened: 'Copy what happened',
  copySeen: 'Copy what the check saw of this Google',
  showHappened: 'What is copied',
  copied: 'Copied. Give it to whoever looks after the script.',
  copyFailed: 'The browser did not let us copy. Open the lines below and copy them by hand.',
  notEnded: 'Set-up has not ended yet',
  problems: 'Please look at this',
  again: 'Once more',
  runBy: (installer: string): string =>
    `${installer} runs this desk: its mails and its clock use that account. Nothing was changed.`,
  askThem: 'Please ask there if something should be set up differently.',
  takeOver: {
    title: 'Has that person left?',
    text: 'As a business owner you may take over: mails then come from your address, and the clock runs with your account. Complaints, forms and settings stay as they are.',
    go: 'Take over running the desk…',
    sure: (me: string): string => `From now on customers see mails from ${me}. Take over?`,
    yes: 'Yes, take over',
    no: 'No',
    going: 'Taking over, about a minute…',
  },
  noMemory:
    'The hidden State tab of this desk is missing. Bring it back from the version history first (File > Version history): without it numbers would be given twice.',
};

export const copied = {
  title: 'A new desk, or just a copy?',
  text: 'This sheet was copied from another desk. Until you decide, it does nothing and mails nobody.',
  new: 'A new desk',
  newText:
    'It gets its own forms, its own clock and its own secret, and you run it. Team, rules, hours and settings stay. Complaints, customers, answers and mails are removed here; the other desk keeps them. It practises at first, and no old mail is sent.',
  newYes: 'Make it a new desk',
  just: 'Just a copy',
  justText: 'It stays as it is, silent for good.',
  justYes: 'Leave it just a copy',
  no: 'Not now',
  going: 'Making triggers and forms, about a minute…',
};
