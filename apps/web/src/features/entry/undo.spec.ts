import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '@chuan-xa/scoring';
import { act, NO_ACTS, redo, undo, type Acts, type Change } from './undo.js';

type Sheet = Record<string, CellValue>;
const put = (sheet: Sheet, changes: readonly Change[]): Sheet =>
  changes.reduce((now, { item, after }) => ({ ...now, [item]: after }), sheet);

/** An act against a sheet: some cells get other points. */
const typing = (sheet: Sheet, entries: [string, number][]): Change[] => {
  const changes: Change[] = [];
  let now = sheet;
  for (const [item, points] of entries) {
    const change: Change = {
      sheet: 's',
      column: 'district',
      item,
      before: now[item] ?? null,
      after: { points: String(points) },
    };
    changes.push(change);
    now = put(now, [change]);
  }
  return changes;
};

describe('undoing', () => {
  it('takes back act by act to the first state, and does them again to the last', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 8 }), (all) => {
        const states: Sheet[] = [{ 1: null, 2: null, 3: null }];
        let acts: Acts = NO_ACTS;
        for (const one of all) {
          const changes = typing(states.at(-1)!, one);
          acts = act(acts, changes);
          states.push(put(states.at(-1)!, changes));
        }
        let now = states.at(-1)!;
        for (let step = states.length - 2; step >= 0; step--) {
          const back = undo(acts)!;
          [acts, now] = [back.acts, put(now, back.changes)];
          expect(now).toEqual(states[step]);
        }
        expect(undo(acts)).toBeNull();
        for (const state of states.slice(1)) {
          const on = redo(acts)!;
          [acts, now] = [on.acts, put(now, on.changes)];
          expect(now).toEqual(state);
        }
        expect(redo(acts)).toBeNull();
      }),
    );
  });

  it('forgets what was undone once something else is typed', () => {
    const first = act(NO_ACTS, typing({ 1: null }, [['1', 5]]));
    expect(redo(act(undo(first)!.acts, typing({ 1: null }, [['1', 6]])))).toBeNull();
  });
});
