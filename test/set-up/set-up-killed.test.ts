// Kills set-up at every call. Killed before call k is killed after call k - 1: one sweep is both.
import { demoSetUp } from '../../src/complaints/demo-set-up.ts';
import { tabNames } from '../../src/complaints/tabs.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { bookOf, copyOf, newGoogle, setUp, stateIn, triggersIn } from './set-up-script.ts';

const answers = demoSetUp('en');

function killedAt(google: LocalGoogle, k: number): LocalGoogle {
  const stop = google.intercept(({ index }) => (index === k ? { kill: 'before' } : undefined));
  expect(() => setUp(google, answers)).toThrow();
  stop();
  return google;
}

/** What there must be exactly one of, whatever happened. */
function inventory(google: LocalGoogle) {
  const forms = Object.values(google.world.forms);
  const linked = forms.filter(({ destination }) => destination !== null);
  const state = stateIn(google);
  return {
    tabs: bookOf(google).sheets.length,
    triggers: triggersIn(google),
    recorded:
      [...state.triggers].sort().join() ===
      google.world.triggers
        .map((t) => t.uid)
        .sort()
        .join(),
    questions: linked.map(({ items }) => items.map((item) => item.title)),
    open: linked.map(({ switches }) => switches.published && switches.accepting),
    state: state.forms.map(({ purpose, language, questions }) => ({
      purpose,
      language,
      questions,
    })),
    ids: state.forms.map(({ formId }) => formId).join() === linked.map(({ id }) => id).join(),
    steps: state.setUp,
    unlinkedButOpen: forms.filter((f) => !f.destination && f.switches.published).length,
    mails: google.mails.length,
  };
}

const whole = newGoogle();
setUp(whole, answers);
const expected = inventory(whole);

/** With its tabs made: the costly commit need not be repeated for every kill after it. */
const withTabs = newGoogle();
const callsBefore = 4;
killedAt(withTabs, callsBefore + 1);

test('the undisturbed set-up is what is compared with', () => {
  expect(expected).toMatchObject({
    tabs: tabNames.length + 3,
    recorded: true,
    ids: true,
    mails: 0,
  });
  expect(expected.steps).toEqual(['tabs', 'triggers', 'forms']);
  expect(stateIn(withTabs).setUp).toEqual(['tabs']);
});

test('killed before or in the commit of the tabs, it makes them all the next time', () => {
  for (let k = 1; k <= callsBefore; k++) {
    const google = killedAt(newGoogle(), k);
    expect(setUp(google, answers)).toMatchObject({ done: true, problems: [] });
    expect([k, inventory(google)]).toEqual([k, expected]);
  }
});

/** Indices of the calls that the rest makes, without the fortieth question's title: one item dies like another. */
function callsWorthKilling(): number[] {
  const google = copyOf(withTabs);
  const names: string[] = [];
  google.intercept(({ name }) => {
    names.push(name);
    return undefined;
  });
  setUp(google, answers);
  const isItem = (name: string) => /FormApp\.(Item\.|Form\.addItem)/.test(name);
  const firstItems = names.flatMap((name, at) => (isItem(name) ? [at] : [])).slice(0, 12);
  return names.flatMap((name, at) => (!isItem(name) || firstItems.includes(at) ? [at + 1] : []));
}

test('killed at any later call, the next time finishes: one of each tab, form and trigger', () => {
  const killed = callsWorthKilling();
  expect(killed.length).toBeGreaterThan(60);
  for (const k of killed) {
    const google = killedAt(copyOf(withTabs), k);
    const result = setUp(google, answers);
    expect([k, result.done]).toEqual([k, true]);
    expect([k, inventory(google)]).toEqual([k, expected]);
  }
});
