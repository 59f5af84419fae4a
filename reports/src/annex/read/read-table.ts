import { hundredthsOf, type LevelRow, type Parameter } from '@chuan-xa/scoring';
import type { Path } from '@chuan-xa/standards';
import { withOwnRegion } from '../region-text.js';
import { OWN_REGION } from '../words.js';
import type { Gathering, Given, Said } from './gathering.js';
import { inFallingOrder, isEmpty, type Level } from './read-level.js';
import { readHow, readParameter, type Source } from './read-parameter.js';

/** The table that some rows make up, in falling order of points whatever order they were typed in; unknown without any. */
export function readTable(
  g: Gathering,
  path: Path,
  levels: readonly Level[],
  indicator: Source,
  direction: 'atLeast' | 'atMost',
): Parameter<LevelRow[]> {
  const [first] = levels;
  if (!first) return { how: 'unknown' };
  const source = sharedSource(g, levels);
  const only = levels.length === 1 && isEmpty(first);
  const whole = inFallingOrder(levels).flatMap((level) => (only ? [] : wholeLevel(g, level)));
  const value: Given<LevelRow[]> = only
    ? { state: 'blank' }
    : whole.length === 0
      ? { state: 'bad' }
      : { state: 'given', value: whole.map(({ bound, points }) => ({ bound, points })) };
  const parameter = readParameter(g, path, value, first.row.at('bound'), source, indicator);
  for (const [at, { level }] of whole.entries()) {
    g.place([...path, 'value', at, 'bound'], level.row.at('bound'));
    g.place([...path, 'value', at, 'points'], level.row.at('points'));
  }
  const broken = whole.find(({ points, bound }, at) => {
    const before = whole[at - 1];
    if (!before) return false;
    const step = hundredthsOf(bound) - hundredthsOf(before.bound);
    return points === before.points || (direction === 'atMost' ? step <= 0 : step >= 0);
  });
  if (broken) {
    const twice = whole.filter(({ points }) => points === broken.points).length > 1;
    g.place(path, broken.level.row.at(twice ? 'points' : 'bound'));
  }
  return parameter;
}

/** Both halves of a level; a missing one is noted. */
function wholeLevel(g: Gathering, level: Level): (LevelRow & { level: Level })[] {
  const { bound, points, row } = level;
  if (bound.state === 'blank') g.fault(row.at('bound'), 'CELL_REQUIRED');
  if (points.state === 'blank') g.fault(row.at('points'), 'CELL_REQUIRED');
  return bound.state === 'given' && points.state === 'given'
    ? [{ bound: bound.value, points: points.value, level }]
    : [];
}

/** One source for a table of several rows: they may repeat it or leave it out; citations that differ are all named. */
function sharedSource(g: Gathering, levels: readonly Level[]): Source {
  const hows = levels.map(({ row }) => readHow(g, row.at('how')));
  const how = hows.find(({ kept }) => kept !== null) ?? hows[0] ?? null;
  for (const other of hows)
    if (other.kept !== null && other.kept !== how?.kept)
      g.fault(other.at, 'ANNEX_ROWS_DISAGREE', { row: how?.at.cell.row ?? 0 });
  const joined = (key: string): Said | null => {
    const said = levels.map(({ row }) => g.said(row.at(key)));
    const [filled = said[0]] = said.filter(({ text }) => text !== '');
    const text = [...new Set(said.map((one) => one.text).filter((one) => one !== ''))].join('; ');
    return filled ? { text, at: filled.at } : null;
  };
  const [first] = levels;
  const citation = joined('citation');
  const note = joined('note');
  if (!first || !citation) throw new Error('a table of levels without a row');
  return {
    how,
    citation,
    standsFor: joined('standsFor'),
    note: note && { ...note, text: first.region === OWN_REGION ? withOwnRegion(note.text) : note.text },
  };
}
