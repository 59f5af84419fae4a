import { decimalOf, hundredthsOf, type Edition, type Indicator, type SheetCell } from '@chuan-xa/scoring';
import type { Chance } from './chance.js';

export type MadeState = 'draft' | 'submitted' | 'returned' | 'accepted';

/** Past rounds are all but done; the last is in the middle of its work. */
export function madeState(chance: Chance, isOpen: boolean): MadeState {
  const turn = chance.below(100);
  if (isOpen) return turn < 40 ? 'accepted' : turn < 80 ? 'submitted' : turn < 83 ? 'returned' : 'draft';
  return turn < 96 ? 'accepted' : turn < 98 ? 'submitted' : 'draft';
}

/** Answers in the order of the edition: of the district for all, of the unit itself in the last rounds, appraised for some. */
export function madeCells(edition: Edition, chance: Chance, state: MadeState, withSelf: boolean): SheetCell[] {
  const indicators = edition.criteria.flatMap((criterion) => criterion.indicators).filter((one) => !one.derivedFrom);
  const strength = 70 + chance.below(28);
  const answered = state === 'draft' ? indicators.slice(0, chance.below(indicators.length)) : indicators;
  const cells = answered.flatMap((one): SheetCell[] => {
    const value = answer(one, chance, strength);
    const district: SheetCell = { id: one.id, column: 'district', value };
    if (withSelf) return [{ id: one.id, column: 'self', value: answer(one, chance, strength + 2) }, district];
    return [district];
  });
  if (edition.disqualifiedBy === 'declared' && state !== 'draft')
    cells.push({ id: 'disqualified', column: 'district', value: { declared: chance.holds(2) } });
  if (state === 'accepted' && chance.holds(25))
    for (const one of indicators.slice(0, 8))
      cells.push({ id: one.id, column: 'appraised', value: answer(one, chance, strength - 1) });
  return cells;
}

function answer(one: Indicator, chance: Chance, strength: number): SheetCell['value'] {
  const share = Math.min(100, Math.max(0, strength - 10 + chance.below(21)));
  if (one.answeredBy === 'met') return { met: chance.holds(share) };
  if (one.answeredBy === 'points') return { points: quarters(one, share) };
  if (one.bound?.bySex) return { male: percent(chance, 84), female: percent(chance, 85) };
  if (one.bound?.direction === 'atMost') return { value: percent(chance, 12) };
  return { value: percent(chance, one.bound ? 45 : 75) };
}

/** A rate from `least` up to 16 above, with one decimal. */
const percent = (chance: Chance, least: number): string =>
  decimalOf(Math.min(10_000, least * 100 + chance.below(160) * 10));

function quarters({ maxPoints }: Indicator, share: number): string {
  const max = maxPoints && maxPoints.how !== 'unknown' ? hundredthsOf(maxPoints.value) : 0;
  return decimalOf(Math.floor((max * share) / 100 / 25) * 25);
}
