import { paperKindWords } from '@chuan-xa/wording';
import { PAPER_KINDS, type Letterhead } from './paper-kinds.js';

/** A field in which two letterheads differ. */
export interface Difference {
  field: string;
  kept: string;
  sent: string;
}

const fieldsOf = ({ organAbove, organ, place, papers }: Letterhead): Map<string, string> =>
  new Map([
    ['Cơ quan chủ quản', organAbove],
    ['Cơ quan ban hành', organ],
    ['Địa danh', place],
    ...PAPER_KINDS.flatMap((kind): [string, string][] => {
      const { symbol, signatures, recipients } = papers[kind];
      const boxes = signatures.map(({ capacity, name }) => [...capacity, ...(name === null ? [] : [name])].join(' / '));
      return [
        [`${paperKindWords[kind]}: ký hiệu`, symbol ?? ''],
        [`${paperKindWords[kind]}: chữ ký`, boxes.join('\n')],
        [`${paperKindWords[kind]}: nơi nhận`, recipients.join('\n')],
      ];
    }),
  ]);

/** Where two letterheads differ, in the order of the page. */
export function differences(kept: Letterhead, sent: Letterhead): Difference[] {
  const own = fieldsOf(sent);
  return [...fieldsOf(kept)].flatMap(([field, text]) => {
    const mine = own.get(field) ?? '';
    return text === mine ? [] : [{ field, kept: text, sent: mine }];
  });
}
