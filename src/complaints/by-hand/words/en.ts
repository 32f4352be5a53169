// When somebody asks for help in the sheet.

export const said = {
  helpSubject: (who: string, number: string) => `${who} needs help [${number}]`,
  help: (who: string, text: string) =>
    text === ''
      ? `${who} asks for your help with this complaint.`
      : `${who} asks for your help: ${text}`,
  typedRow: {
    waits: {
      'no-words':
        'This row becomes a complaint once it says here what the customer said. Nothing is lost: the row waits.',
      heading: 'This is a heading, so this row becomes no complaint. You may delete it.',
    },
    copiedFrom: (number: string) => `Copied from ${number}`,
    numberGiven: (typed: string) =>
      `“${typed}” stood here. The desk gives the numbers itself, each once.`,
  },
  refusals: {
    'score-missing': 'Write the score first, from 1 to 5, like "4 all is well".',
    'verdict-missing':
      'Say in the sidebar what was done and whether the customer was right: press “Solved”.',
    'impossible-status': 'A complaint cannot go back to that state. Use the sidebar.',
    'unknown-kind': 'This kind is not in the Rules tab.',
    'unknown-severity': 'Choose one of the severities from the list.',
    'unknown-place': 'This place is not in the Touchpoints tab.',
    'kept-by-desk':
      'The desk works this out itself, from the log and the Rules. What was typed here was put back.',
    'number-fixed': 'A number is given once and stays. To log another complaint, use the sidebar.',
    'row-mixed':
      'The number of another complaint stood on this row: only some columns were sorted or pasted. The row was put back as it was.',
    'customers-words':
      'These are the customer’s own words, so they stay. Add what you know with "Note" in the sidebar.',
    'customers-answer': 'This comes from the customer’s own answer and is not changed by hand.',
    'not-a-choice': 'Choose one of the words from the list, or leave the cell as it was.',
    'no-result': 'What was done for the customer cannot be left empty once it is solved.',
    'half-a-promise':
      'A promise needs what and by when: fill in both cells, or use "Promise" in the sidebar.',
  },
  choices: {
    happening: {
      edited: 'Edited by hand',
      'put-back': 'Edit put back',
    },
    do: {
      take: 'I took it',
      told: 'I told the customer',
      wait: 'Wait for the customer',
      solved: 'It is solved',
      close: 'Close it',
      asked: 'I asked (1–5 in the note)',
      help: 'I need help',
      approve: 'Approve the sum',
      decline: 'Do not approve',
    },
  },
  headers: {
    complaints: {
      do: 'Do',
      note: 'Note',
      recorded: 'As recorded',
    },
  },
};

export const shown = {
  action: {
    help: 'Ask for help',
  },
  whatFor: {
    help: 'Those who lead get a mail at once.',
  },
  done: {
    help: 'Asked. Those who lead have a mail about it.',
  },
  text: {
    help: 'What you need help with',
  },
  story: {
    edited: (who: string): string => `${who} changed details`,
    'put-back': (): string => 'An edit was put back',
  },
};
