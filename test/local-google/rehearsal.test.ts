import { textOfWorld } from '../../src/dev/google/host/world-copy.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { googleWith, OWNER } from './local-script.ts';

const CODE = `
  function work() {
    const id = SpreadsheetApp.getActiveSpreadsheet().getId();
    const lock = LockService.getScriptLock();
    lock.tryLock(1000);
    try {
      Sheets.Spreadsheets.Values.append({ values: [['a', 1]] }, id, 'A1', { valueInputOption: 'RAW' });
      console.log('written');
      MailApp.sendEmail({ to: 'a@example.org', subject: 'one', body: Utilities.getUuid() });
      FormApp.create('Complaints').addTextItem().setTitle('What?');
      ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create();
    } catch (error) {
      PropertiesService.getScriptProperties().setProperty('caught', error.message);
    } finally {
      lock.releaseLock();
      PropertiesService.getScriptProperties().setProperty('done', 'yes');
    }
  }
`;

const work = (google: LocalGoogle) => google.run('work', undefined, { kind: 'run', as: OWNER });
const fresh = () => googleWith(CODE, { latencyMs: 250 });

test('killed at any call, a rehearsed run leaves what it leaves when it is played up to there', () => {
  const rehearsed = fresh();
  const rehearsal = rehearsed.rehearse('work', () => void work(rehearsed));
  expect(rehearsal.calls.length).toBeGreaterThan(7);
  for (const [at] of rehearsal.calls.entries()) {
    for (const kill of ['before', 'after'] as const) {
      const [jumping, playing] = [fresh(), fresh()];
      jumping.killAt(rehearsal, at + 1, kill);
      playing.intercept(({ index }) => (index === at + 1 ? { kill } : undefined));
      expect(work(jumping)).toEqual(work(playing));
      expect(textOfWorld(jumping.world)).toBe(textOfWorld(playing.world));
      expect(work(jumping).status).toBe('killed');
    }
  }
});

test('what stands otherwise than in the rehearsal is played, and dies there, too', () => {
  const rehearsed = fresh();
  const rehearsal = rehearsed.rehearse('work', () => void work(rehearsed));
  const other = fresh();
  other.typeCell(OWNER, 0, 5, 1, 'mine');
  const stop = other.killAt(rehearsal, 2, 'after');
  expect(work(other)).toMatchObject({ status: 'killed', totalCalls: 2 });
  stop();
  expect(work(other).status).toBe('completed');
  expect(JSON.stringify(other.world.spreadsheets)).toContain('mine');
});

test('what is rehearsed once leaves the same world again and again', () => {
  const rehearsed = fresh();
  const rehearsal = rehearsed.rehearse('work', () => void work(rehearsed));
  const worlds = [1, 2].map(() => {
    const google = fresh();
    google.killAt(rehearsal, 3, 'after');
    work(google);
    const left = textOfWorld(google.world);
    google.typeCell(OWNER, 0, 1, 1, 'changed afterwards');
    return left;
  });
  expect(worlds[0]).toBe(worlds[1]);
});
