import { DISQUALIFIED } from '@chuan-xa/assessments';
import type { CompiledPoints } from '@chuan-xa/scoring';
import { type Block, itemsOf } from './blocks.js';
import { NOT_ANSWERED, NOT_APPLICABLE } from './cell-codes.js';
import { all, figure, is, not, settled, type Test, under } from './expression.js';
import { itemRange } from './item-points.js';
import { type Beside, codeKey } from './live-column.js';

/** Whether điểm liệt is declared: no indicator on the sheet can tell, and it counts. As the engine asks, of sheets without points for whole criteria. */
export const mustDeclare = ({ disqualifying, edition }: CompiledPoints): boolean =>
  disqualifying !== false && (edition.disqualifiedBy === 'declared' || edition.scoredBy === 'criterion');

export interface Disqualification {
  /** Of which item; null: the declaration. */
  id: string | null;
  sure: Test;
  possible: Test;
}

export function disqualifications(
  compiled: CompiledPoints,
  block: Block,
  beside: Beside,
  takesDeclaration: boolean,
): Disqualification[] {
  const { disqualifying, criteria } = compiled;
  const facts = criteria.flatMap(itemsOf).flatMap((item): Disqualification[] => {
    if (!item.disqualifiesUnder || disqualifying === false) return [];
    const { least, most } = itemRange(item, block, beside);
    const applies = not(is(beside.figure(codeKey(item.id)), NOT_APPLICABLE));
    const sure = disqualifying ? all([applies, under(most, figure(item.disqualifiesUnder.least))]) : settled(false);
    return [{ id: item.id, sure, possible: all([applies, under(least, figure(item.disqualifiesUnder.most))]) }];
  });
  if (!mustDeclare(compiled)) return facts;
  const declared = takesDeclaration ? beside.figure(codeKey(DISQUALIFIED)) : figure(NOT_ANSWERED);
  const sure = disqualifying ? is(declared, 1) : settled(false);
  return [{ id: null, sure, possible: not(is(declared, 0)) }, ...facts];
}
