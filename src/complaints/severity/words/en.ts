// The alarm that somebody was hurt.

export const said = {
  hurtSubject: (number: string) => `✚ Somebody hurt, or nearly [${number}]`,
  hurt: (name: string, due: string) =>
    `${name === '' ? 'A customer' : name} says that somebody was hurt or could have been. Please call now${due === '' ? '' : `; an answer is promised by ${due}`}.`,
  moreSubject: (count: number) => `✚ ${count} more: somebody hurt, or nearly`,
  more: (count: number) =>
    `${count === 1 ? 'One more customer says' : `${count} more customers say`} that somebody was hurt or could have been. So many came within the hour that they are told together, every ten minutes. Please look now: one of them may need help.`,
  choices: {
    happening: {
      alarmed: 'Alarm given',
    },
    severity: { normal: 'Normal', urgent: '↑ Urgent', safety: '✚ Safety' },
  },
  headers: {
    complaints: {
      severity: 'Severity',
      hurt: 'Somebody hurt',
      alarmed: 'Alarms given',
    },
  },
};

export const shown = {
  story: {
    alarmed: (): string => 'The people in charge were alarmed',
  },
};
