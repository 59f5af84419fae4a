import type { CommuneRow, FileFault, StepRows, SuccessionRow } from './places-reference.js';
import type { ReadFile } from './read-file.js';

const tally = (codes: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** A step from one period to the next: both ends known, no unit lost without a word, each kind true to the lists. */
export function verifyStep(
  { content, fault }: ReadFile<StepRows> & { content: StepRows },
  before: CommuneRow[],
  after: CommuneRow[],
): FileFault[] {
  const { successions, gaps } = content;
  const old = new Map(before.map((u) => [u.code, u]));
  const now = new Map(after.map((u) => [u.code, u]));
  const out = tally(successions.map((s) => s.from));
  const into = tally(successions.map((s) => s.to));
  const seen = new Set<string>();
  const faults = successions.flatMap((s, row) => {
    const say = (key: string, message: string) => [fault(['successions', row, key], message)];
    const key = `${s.from} ${s.to}`;
    const [from, to] = [old.get(s.from), now.get(s.to)];
    if (!from) return say('from', `there is no unit ${s.from} before`);
    if (!to) return say('to', `there is no unit ${s.to} after`);
    if (seen.has(key)) return say('to', `${s.from} → ${s.to} stands twice`);
    seen.add(key);
    const kind = kindOf(from, to, out.get(s.from) ?? 0, into.get(s.to) ?? 0);
    if (s.kind !== kind) return say('kind', `${s.from} → ${s.to} is "${kind}" by the lists, not "${s.kind}"`);
    if (s.share && s.kind !== 'divided') return say('share', 'only a divided unit has shares');
    return [];
  });
  const explained = new Set(gaps.map((g) => g.code));
  for (const code of old.keys()) {
    if (!out.has(code) && !explained.has(code))
      faults.push(fault(['successions'], `nothing says what became of ${code}`));
  }
  return faults;
}

function kindOf(from: CommuneRow, to: CommuneRow, out: number, into: number): SuccessionRow['kind'] {
  if (out > 1) return 'divided';
  const same = from.code === to.code && from.name === to.name && from.type === to.type;
  return same && into === 1 ? 'unchanged' : 'whole';
}
