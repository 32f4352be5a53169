import { type Detail, named } from '../../../language/story.ts';

// The form and the mail that ask whether it was good, and what a bad answer causes. Never sales text.

/** What is known of a customer who is asked by voice or in a chat. */
export interface Asked {
  readonly name: string;
  /** Who asks, and for which firm. */
  readonly from: string;
  readonly business: string;
  readonly what: string;
  /** The day they told us. */
  readonly on: string;
  /** The form, or ''. */
  readonly link: string;
}

export const said = {
  form: {
    title: (business: string) => `${business}: was it good?`,
    description: 'Four short questions. One click is enough.',
    questions: {
      score: 'How satisfied are you with what we did?',
      expected: 'Compared with what you expected, it was',
      comeBack: 'Would you come back to us?',
      comment: 'What should we know or do better?',
      noMore: 'Further surveys',
      reference: 'Number',
    },
    help: { reference: 'Please leave it as it is, so that we know what you are rating.' },
    /** The digit first, the best first. */
    scores: [
      '5 Very satisfied',
      '4 Satisfied',
      '3 Neither',
      '2 Dissatisfied',
      '1 Very dissatisfied',
    ],
    expectedChoices: {
      better: 'Better than expected',
      as: 'As expected',
      worse: 'Worse than expected',
    },
    comeBackChoices: { yes: 'Yes', part: 'Perhaps', no: 'No' },
    noMoreChoice: 'Do not ask me again',
    confirmation: 'Thank you. We read every answer.',
  },
  subject: 'Was it good?',
  subjectAgain: 'Is it good now?',
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  ask: 'you told us that something went wrong:',
  how: 'The matter is closed for us. Is it for you, too? How satisfied are you with what we did?',
  howAgain:
    'You told us that it was not good yet. We have worked on it again and closed it. Is it good now? How satisfied are you with what we did?',
  /** The best first, as the form's scores; short, because five stand side by side on a phone. */
  faces: ['Very good', 'Good', 'Neither', 'Poor', 'Very poor'],
  opens:
    'Each face opens a short form with that answer chosen. Nothing is sent before you send it. If you would rather not be asked again, you can say so there.',
  bad: {
    subject: (score: number, name: string) => `${score} of 5 from ${name}`,
    nameless: 'a customer',
    text: (score: number, name: string) => `${name} gave ${score} of 5 for what we did.`,
    reopened: (by: string) =>
      `The complaint is open again, and patience is short now: please solve it by ${by}. Call first, and listen.`,
    stays:
      'The complaint was not opened again by this: it is open already, or was closed too long ago. Please call, and listen.',
    linked: (number: string) =>
      `It was closed too long ago to be opened again, so a new complaint was begun for it: ${number}. Call first, and listen.`,
    /** How that new complaint begins; the customer reads it in the acknowledgement. */
    again: (score: number, number: string) =>
      `${score} of 5 for what we did about ${number}: it is still not good.`,
    said: 'In their words:',
    wrote: 'It began with:',
  },
  byPhone: {
    say: (a: Asked) =>
      `Hello${a.name === '' ? '' : ` ${a.name}`}, this is ${a.from} from ${a.business}. On ${a.on} you told us: “${a.what}” We closed the matter and would like to know whether it is good for you, too. May I ask you three short questions?`,
    send: (a: Asked) =>
      `Hello${a.name === '' ? '' : ` ${a.name}`}, this is ${a.from} from ${a.business}. On ${a.on} you told us: “${a.what}” We would like to know whether it is good now. ${a.link === '' ? '' : `It takes a minute: ${a.link} Or simply answer here: `}how satisfied are you, from 5 (very) to 1 (not at all)?`,
    questions: [
      '1. How satisfied are you with what we did, from 5 (very) to 1 (not at all)?',
      '2. Was it better than you expected, as expected, or worse?',
      '3. Would you come back to us?',
    ],
  },
  refusals: {
    'nothing-to-ask':
      'There is nothing to ask here: the customer has answered, does not want to be asked, or it took too long.',
  },
  choices: {
    happening: {
      'survey-sent': 'Survey sent',
      'survey-by-phone': 'To be asked by phone',
      'survey-not-reached': 'Not reached',
      'survey-answered': 'Survey answered',
      'survey-lapsed': 'Survey lapsed',
      'survey-declined': 'Do not ask again',
      'survey-allowed': 'May be asked again',
    },
    comparison: {
      better: 'Better than expected',
      as: 'As expected',
      worse: 'Worse than expected',
      unknown: 'Not known',
    },
    survey: {
      none: 'Not sent',
      sent: 'Sent',
      'by-phone': 'By phone',
      answered: 'Answered',
      lapsed: 'Lapsed',
      declined: 'Do not ask',
    },
    answeredBy: {
      form: 'In the form',
      phone: 'By word of mouth',
      owner: 'By word of mouth, to the owner',
      import: 'Imported',
    },
    notCounted: {
      'unknown-reference': 'Unknown reference',
      staff: 'Staff',
      reused: 'Answered before',
      declined: 'Only: do not ask',
    },
  },
  tabs: {
    answers: 'Answers',
  },
  headers: {
    complaints: {
      score: 'Score',
      expected: 'Against expectation',
      comeBack: 'Would come back',
      survey: 'Survey',
      surveyAt: 'Survey at',
      surveyOwner: 'Owner when asked',
      surveyCaller: 'Who is to ask',
      surveys: 'Times asked',
      declinedAt: 'Asked not to be asked',
      allowedAt: 'May be asked again',
    },
    answers: {
      at: 'Answered',
      number: 'Number',
      owner: 'Owner when asked',
      score: 'Score',
      expected: 'Against expectation',
      comeBack: 'Would come back',
      comment: 'Comment',
      by: 'Came by',
      notCounted: 'Not counted because',
      noMore: 'Do not ask again',
      scale: 'Scale',
      recommend: 'Would recommend (0–10)',
    },
  },
  settings: {
    surveyAfterDays: { name: 'Survey after (days)', meaning: 'Counted from closing.' },
    surveySolvedDays: {
      name: 'Survey of what is solved and not closed after (days)',
      meaning: 'Counted from solving. Nobody is asked twice about one solution.',
    },
    surveyLapseDays: {
      name: 'Survey lapses after (days)',
      meaning: 'A survey by phone is dropped then.',
    },
  },
};

export const shown = {
  action: {
    surveyAnswer: 'They answered: score',
    notReached: 'Not reached',
    doNotAsk: 'Do not ask again',
    mayAsk: 'May be asked again',
  },
  whatFor: {
    surveyAnswer: 'Note how good it was, as they told you.',
    notReached: 'Nobody answered: try again tomorrow.',
    doNotAsk: 'They do not want to be asked how it was.',
    mayAsk: 'They may be asked again.',
  },
  done: {
    surveyAnswer: 'Noted, and counted apart from the form.',
    notReached: 'Noted. It stays in your queue until it lapses.',
    doNotAsk: 'Noted. They will not be asked again, by mail or by phone.',
    mayAsk: 'Noted. They may be asked again.',
  },
  survey: {
    title: 'Ask whether it was good',
    say: 'Words to begin with',
    score: 'How satisfied are they? 5 is very, 1 not at all',
    expected: 'Against what they expected',
    expectedChoices: { better: 'Better', as: 'As expected', worse: 'Worse', unknown: 'Not said' },
    comeBack: 'Would they come back?',
    comeBackChoices: { yes: 'Yes', part: 'Perhaps', no: 'No', unknown: 'Not said' },
    comment: 'What they said',
    noMore: 'They do not want to be asked again',
    send: 'For WeChat, LINE or a message: the words with the form’s link',
    ownWork: 'You looked after this yourself: the answer is counted apart.',
  },
  story: {
    'survey-sent': (): string => 'The customer was asked whether it was good',
    'survey-answered': (): string => 'The customer answered the survey',
    'survey-lapsed': (): string => 'The survey was not answered',
    'survey-by-phone': (_: string, d: Detail): string =>
      `To be asked by phone whether it was good${named(d['to'], ', by ')}`,
    'survey-not-reached': (who: string): string => `${who} did not reach the customer`,
    'survey-declined': (): string => 'The customer does not want to be asked',
    'survey-allowed': (who: string): string => `${who} noted: may be asked again`,
  },
};
