// The lines of the health list about permissions, made of a language's own words.
import type { said as consent } from '../complaints/consent/words/en.ts';

type Say = typeof consent;
type Lack = keyof Say['what'];

export const consentProblems = (say: Say) => ({
  /** `detail`: Google's page where it can be allowed, or ''. */
  'permission-missing': (where: string, detail: string) => {
    const lack = lackIn(say, where);
    const sentence = say.yours(say.what[lack], say.meanwhile[lack]);
    return detail === '' ? sentence : say.how(sentence, detail);
  },
  /** `detail`: whose account runs the desk. */
  'desk-permission-missing': (where: string, detail: string) => {
    const lack = lackIn(say, where);
    return say.desks(detail, say.what[lack], say.meanwhile[lack]);
  },
});

const lackIn = ({ what }: Say, where: string): Lack =>
  where in what ? (where as Lack) : 'unknown';
