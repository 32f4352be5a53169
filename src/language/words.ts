// Every word a person reads, by language. English is the type: a language with a word missing does not compile.
import type { en } from './en.ts';

export type Words = typeof en;
