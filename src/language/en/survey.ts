/** The mail that asks whether it was good, and what a bad answer causes. Never sales text. */
export const survey = {
  subject: 'Was it good?',
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  ask: 'you told us that something went wrong:',
  how: 'The matter is closed for us. Is it for you, too? How satisfied are you with what we did?',
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
    said: 'In their words:',
    wrote: 'It began with:',
  },
};
