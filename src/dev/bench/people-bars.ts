// The numbers that the desk promises the people who use it.
import { model } from '../people/keystroke-model.ts';
import type { Journeys } from '../people/measure.ts';
import { atMost, type Bar, bar } from './bars.ts';

export function peopleBars(journeys: Journeys): Bar[] {
  return [...customer(journeys), ...staff(journeys), ...owner(journeys)];
}

function customer({ customer: c }: Journeys): Bar[] {
  const withNotice = c.seconds + c.noticeWords * model.read;
  return [
    atMost(`customer, form to sent on a phone, ${c.keys} keys: seconds`, 80, c.seconds),
    atMost('the same with the privacy notice read whole: seconds', 80, Math.round(withNotice)),
    atMost(`required questions of ${c.questions}`, 1, c.required),
    atMost('until the number is in the mailbox: seconds of desk time', 60, c.mailAfterSeconds),
  ];
}

function staff({ counter, answer }: Journeys): Bar[] {
  const { keys, clicks, untilLogged } = counter;
  return [
    atMost(`counter, logged with ${keys} keys and ${clicks} click: seconds`, 20, untilLogged),
    atMost('the same with the number read out: seconds', 20, counter.seconds),
    atMost('counter: fields', 3, counter.fields),
    atMost(`sidebar opened to answered, ${answer.words} words read: clicks`, 3, answer.clicks),
  ];
}

function owner({ principal: p, setUp }: Journeys): Bar[] {
  const { decisions, decisionsAboveTheFold: above, decided } = p;
  const page = `${setUp.fields} of ${setUp.fieldsOnThePage} fields, ${setUp.clicks} clicks`;
  return [
    atMost(`Monday's letter to a decision taken, ${p.clicks} taps: seconds`, 30, p.seconds),
    bar('decisions that the desk took in', '1', `${decided}`, decided === 1),
    bar(
      'decisions on the first screen of a phone',
      `all ${decisions}`,
      `${above}`,
      above === decisions,
    ),
    atMost(`Set up to the first complaint, ${page}: minutes`, 15, setUp.seconds / 60),
    atMost('pages to set up', 1, setUp.pages),
  ];
}
