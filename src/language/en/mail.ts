// What mails of several capabilities say.
export const mail = {
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  closing: (business: string) => business,
  practiceSubject: (subject: string) => `[Practice] ${subject}`,
  practice: (to: string) =>
    `Practice: the desk is not open yet. This mail would have gone to ${to}.`,
  yours: (who: string, due: string) =>
    `${who === '' ? 'Somebody' : who} complained, and it is yours.${due === '' ? '' : ` First answer by ${due}.`}`,
  wants: (wanted: string) => `Wants: ${wanted}`,
  unassigned: (number: string, due: string) =>
    `${number} has no owner: nobody suitable is here today. Please give it to somebody.${due === '' ? '' : ` First answer by ${due}.`}`,
  chat: (name: string) => `Reach them at: ${name}`,
  /** Rows move at night: the number says whether it is the right one. */
  openRow: (number: string) => `Open ${number}`,
  foldedSubject: (count: number) => `${count} notes from the desk`,
  call: (phone: string) => `☎ Call ${phone}`,
  write: (mail: string) => `✉ Write to ${mail}`,
  /** Of what staff write from their own mailbox. */
  ownSubject: (business: string, number: string) => `${business}: your message to us [${number}]`,
  answerHere: (number: string) => `Answer ${number} in the desk`,
  openComplaints: 'Open the complaints',
};
