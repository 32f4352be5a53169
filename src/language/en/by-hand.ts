// Why something typed into the sheet was put back.
export const refusalsByHand = {
  'kept-by-desk':
    'The desk works this out itself, from the log and the Rules. What was typed here was put back.',
  'number-fixed': 'A number is given once and stays. To log another complaint, use the sidebar.',
  'row-mixed':
    'The number of another complaint stood on this row: only some columns were sorted or pasted. The row was put back as it was.',
  'customers-words':
    'These are the customer’s own words, so they stay. Add what you know with "Note" in the sidebar.',
  'customers-answer': 'This comes from the customer’s own answer and is not changed by hand.',
  'not-a-choice': 'Choose one of the words from the list, or leave the cell as it was.',
  'not-a-number': 'Write an amount in figures, such as 12.50.',
  'no-result': 'What was done for the customer cannot be left empty once it is solved.',
  'half-a-promise':
    'A promise needs what and by when: fill in both cells, or use "Promise" in the sidebar.',
  'money-unnamed':
    'Money needs a name, and Google does not say who typed this. Enter it in the sidebar.',
  'above-limit':
    'That is more than you may grant alone. Use "Ask for approval" in the sidebar; you hear as soon as it is decided.',
  'nothing-to-approve': 'Nothing waits for approval here.',
  'not-approver': 'Only a manager or the business owner approves, and only in their own name.',
};
