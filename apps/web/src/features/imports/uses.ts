import {
  capitalise,
  recognitionFactWords,
  type AnswerKindCode,
  type RecognitionFact,
  type ScoreColumn,
} from '@chuan-xa/wording';
import type { components } from '../../api/schema.js';
import type { Choice } from '../../components/field.js';
import type { CommuneField, Use } from './sheet-map.js';

export interface UseGroup {
  label: string;
  entries: Choice[];
}

const communeWords: Record<CommuneField, string> = {
  name: 'Tên xã',
  type: 'Loại đơn vị (xã, phường, thị trấn)',
  district: 'Huyện',
  code: 'Mã xã',
};
const communes: UseGroup = {
  label: 'Xã',
  entries: Object.entries(communeWords).map(([field, label]) => ({ value: `commune ${field}`, label })),
};

/** What a column of a register can be. */
export const registerUses: UseGroup[] = [
  communes,
  {
    label: 'Công nhận',
    entries: Object.entries(recognitionFactWords).map(([fact, word]) => ({
      value: `fact ${fact}`,
      label: capitalise(word),
    })),
  },
];

/** What a column of a sheet of scores can be, by the criteria and indicators of its standard. */
export function scoreUses(criteria: components['schemas']['StandardDetailDto']['criteria']): UseGroup[] {
  return [
    communes,
    {
      label: 'Tiêu chí',
      entries: criteria.map(({ id, name }) => ({ value: `answer ${id}`, label: `Tiêu chí ${id}. ${name}` })),
    },
    ...criteria
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ id, indicators }) => ({
        label: `Chỉ tiêu của tiêu chí ${id}`,
        entries: indicators.map((one) => ({ value: `answer ${one.id}`, label: `Chỉ tiêu ${one.id}. ${one.title}` })),
      })),
    { label: 'Khác', entries: [{ value: 'disqualified', label: 'Điểm liệt (có, không)' }] },
  ];
}

/** A use as the value of a choice; whose score it is and how it is written are chosen beside it. */
export function codeOf(use: Use): string {
  switch (use?.kind) {
    case undefined:
      return '';
    case 'commune':
      return `commune ${use.field}`;
    case 'fact':
      return `fact ${use.fact}`;
    case 'answer':
      return `answer ${use.id}`;
    case 'disqualified':
      return 'disqualified';
  }
}

/** @param former what the column was: whose score it holds stays */
export function fromCode(code: string, former: Use): Use {
  const [kind, of = ''] = code.split(' ');
  const scores: ScoreColumn = former?.kind === 'answer' || former?.kind === 'disqualified' ? former.scores : 'district';
  if (kind === 'commune') return { kind, field: of as CommuneField };
  if (kind === 'fact') return { kind, fact: of as RecognitionFact };
  if (kind === 'disqualified') return { kind, scores };
  if (kind !== 'answer') return null;
  const answer: AnswerKindCode = former?.kind === 'answer' && of.includes('.') ? former.answer : 'points';
  return { kind, id: of, scores, answer };
}
