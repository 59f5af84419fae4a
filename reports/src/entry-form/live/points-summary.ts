import { DISQUALIFIED } from '@chuan-xa/assessments';
import type { CompiledPoints } from '@chuan-xa/scoring';
import { bestKey, type Block, itemsOf } from './blocks.js';
import { NOT_ANSWERED, NOT_APPLICABLE } from './cell-codes.js';
import { disqualifications, mustDeclare } from './disqualifications.js';
import { all, any, figure, is, listed, not, smallest, type Test, when } from './expression.js';
import {
  type Beside,
  codeKey,
  FALLS_SHORT,
  type LiveColumn,
  MISSING,
  OUTCOME,
  OUTCOME_CODES,
  TOTAL,
} from './live-column.js';

/** What the judgings of a row come to together: outcome, total, what falls short and what is missing. */
export function summaryColumns(compiled: CompiledPoints, blocks: Block[], takesDeclaration: boolean): LiveColumn[] {
  const every = (beside: Beside, test: (block: Block) => Test): Test => all(blocks.map((block) => test(block)));
  const total: LiveColumn[] =
    blocks.length === 1
      ? []
      : [
          {
            key: TOTAL,
            note: 'Tổng (phần chắc chắn có ở mọi vùng có thể)',
            expression: (beside) => smallest(blocks.map(({ suffix }) => beside.figure(`${TOTAL}${suffix}`))),
          },
        ];
  return [
    ...total,
    {
      key: OUTCOME,
      note: 'Kết quả: 2 đạt, 1 chưa xác định, 0 không đạt',
      expression: (beside) =>
        when(
          every(beside, ({ suffix }) => is(beside.figure(`surely${suffix}`), 1)),
          figure(OUTCOME_CODES.met),
          when(
            any(blocks.map(({ suffix }) => is(beside.figure(`may${suffix}`), 1))),
            figure(OUTCOME_CODES.undetermined),
            figure(OUTCOME_CODES.notMet),
          ),
        ),
    },
    {
      key: FALLS_SHORT,
      note: 'Những điều chắc chắn không đủ',
      expression: (beside) => {
        const facts = blocks.map((block) => disqualifications(compiled, block, beside, takesDeclaration));
        return listed([
          { test: every(beside, ({ suffix }) => is(beside.figure(`totalBest${suffix}`), 0)), text: 'tổng' },
          ...compiled.criteria.map(({ id }) => ({
            test: every(beside, (block) => is(beside.figure(bestKey(id, block)), 0)),
            text: `TC ${id}`,
          })),
          ...(facts[0] ?? []).map(({ id }, at) => ({
            test: all(facts.flatMap((inBlock) => inBlock[at]?.sure ?? [])),
            text: id === null ? 'điểm liệt' : `điểm liệt ${id}`,
          })),
        ]);
      },
    },
    {
      key: MISSING,
      note: 'Những ô còn thiếu',
      expression: (beside) => {
        const items = compiled.criteria.flatMap(itemsOf);
        const blank = (id: string): Test => is(beside.figure(codeKey(id)), NOT_ANSWERED);
        const byZone = items.filter((item) => item.table?.byZone);
        const zone: Test = {
          text: `NOT(ISNUMBER(${beside.figure('zone').text}))`,
          value: beside.figure('zone').value === 0,
        };
        const depends = any(byZone.map(({ id }) => not(is(beside.figure(codeKey(id)), NOT_APPLICABLE))));
        return listed([
          ...items.map(({ id }) => ({ test: blank(id), text: id })),
          ...(mustDeclare(compiled) && takesDeclaration ? [{ test: blank(DISQUALIFIED), text: 'điểm liệt' }] : []),
          ...(byZone.length > 0 ? [{ test: all([zone, depends]), text: 'vùng' }] : []),
        ]);
      },
    },
  ];
}
