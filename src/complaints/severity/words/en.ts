import type { Detail } from '../../../language/story.ts';

// The alarm that somebody was hurt, and the question whether anybody was.

export const said = {
  /** It was ticked, chosen or said. */
  hurt: {
    subject: (number: string) => `✚ Somebody hurt, or nearly [${number}]`,
    one: (name: string, due: string) =>
      `${name === '' ? 'A customer' : name} says that somebody was hurt or could have been. Please call now${due === '' ? '' : `; an answer is promised by ${due}`}.`,
    moreSubject: (count: number) => `✚ ${count} more: somebody hurt, or nearly`,
    more: (count: number) =>
      `${count === 1 ? 'One more customer says' : `${count} more customers say`} that somebody was hurt or could have been. So many came within the hour that they are told together, every ten minutes. Please look now: one of them may need help.`,
  },
  /** Nobody said so, but the words may mean it. */
  perhaps: {
    subject: (number: string) => `✚ Was anyone hurt? Please say yes or no [${number}]`,
    one: (name: string, due: string) =>
      `The words of ${name === '' ? 'a customer' : name} may mean that somebody was hurt. Please read them now, and answer in the desk: yes or no. If in doubt, call${due === '' ? '' : `; an answer is promised by ${due}`}.`,
    moreSubject: (count: number) => `✚ ${count} more: was anyone hurt?`,
    more: (count: number) =>
      `The words of ${count === 1 ? 'one more customer' : `${count} more customers`} may mean that somebody was hurt. So many came within the hour that they are told together, every ten minutes. Please read them now, and answer each in the desk: yes or no.`,
  },
  choices: {
    happening: {
      alarmed: 'Alarm given',
      'hurt-asked': 'Asked whether anyone was hurt',
      'hurt-said': 'Said whether anyone was hurt',
    },
    severity: { normal: 'Normal', urgent: '↑ Urgent', safety: '✚ Safety' },
    perhapsHurt: { asked: 'Hurt? Choose yes or no', yes: 'Yes, hurt', no: 'No, not hurt' },
  },
  headers: {
    complaints: {
      severity: 'Severity',
      hurt: 'Somebody hurt',
      perhapsHurt: 'Was anyone hurt?',
      alarmed: 'Alarms given',
    },
  },
};

export const shown = {
  action: { wasHurt: 'Yes, somebody was hurt', wasNotHurt: 'No, nobody was' },
  whatFor: {
    wasHurt: 'Those who lead are told at once.',
    wasNotHurt: 'Nobody was. All goes on as usual.',
  },
  done: {
    wasHurt: 'The people in charge are alarmed.',
    wasNotHurt: 'Noted: nobody was hurt.',
  },
  askedHurt: 'Was anyone hurt? The customer’s words may mean so. If in doubt, call.',
  story: {
    alarmed: (): string => 'The people in charge were alarmed',
    'hurt-asked': (): string => 'Asked: was anyone hurt?',
    'hurt-said': (who: string, d: Detail): string =>
      `${who}: ${d['hurt'] === true ? 'somebody was hurt' : 'nobody was hurt'}`,
  },
};
