// What set-up says, and the words it fills a new desk with.

export const said = {
  menu: {
    open: 'Show the sidebar',
    poster: 'Poster and links',
    setUp: 'Set up the desk',
    check: 'Check the desk',
  },
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
    google: (message: string) =>
      `Google stopped with: ${message} Please run Set up the desk again; it goes on where it stopped. If the same comes back, copy what happened and give it to whoever looks after the script.`,
    busy: (message: string) =>
      `Google is busy: ${message} Nothing is lost. Wait a few minutes, then run Set up the desk again.`,
    goesOn: (message: string) =>
      `Google is busy: ${message} Nothing is lost; the desk goes on by itself within minutes.`,
    refused: (message: string) =>
      `Google refused: ${message} Pressing again will hardly help: copy what happened and give it to whoever looks after the script.`,
    notBound:
      'This script is not bound to a sheet. Open the sheet, choose Extensions > Apps Script there, and put the script into that project.',
    looks: (things: readonly string[], sentence: string) =>
      `Google did not take: ${things.join(', ')} (“${sentence}”). The desk works without. Set up the desk tries it again.`,
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
