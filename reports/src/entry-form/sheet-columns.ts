import type { ScoreColumn } from '@chuan-xa/assessments';
import { compile, type CompiledCriterion, decimalOf, type Edition } from '@chuan-xa/scoring';
import { boundWords, columnWords, formatDecimal } from '@chuan-xa/wording';
import type { EntryRow } from './entry-form.js';
import { CODE_KEY } from './entry-identity.js';
import type { EntryItem, ItemCell } from './items.js';
import { referenceKey } from './live/row-columns.js';

/** What stands in a column of an entry sheet. */
export type Role =
  | { is: 'label'; of: 'order' | 'code' | 'group' | 'commune' | 'zone' | 'state' }
  | { is: 'item'; item: EntryItem; cell: ItemCell }
  | { is: 'reference'; item: EntryItem; cell: ItemCell }
  | { is: 'subtotal'; criterion: CompiledCriterion }
  | { is: 'remark' | 'referenceRemark'; of: 'note' | 'evidence' }
  | { is: 'total' | 'result' | 'reason' };

export interface SheetColumn {
  key: string;
  role: Role;
  /** Whether the key stands in the row of keys: of what is read back, and the commune's code. */
  isKeyed: boolean;
  /** Number, name, the most, the least; where the last three are absent the first stretches over them. */
  head: [string] | [string, string, string, string];
  width: number;
}

/** The visible columns of a standard's sheet, from left to right. */
export function sheetColumns(
  edition: Edition,
  items: EntryItem[],
  rows: readonly EntryRow[],
  column: ScoreColumn,
): SheetColumn[] {
  const compiled = compile(edition);
  const criteria = compiled.kind === 'points' ? compiled.criteria : [];
  const asked = items.flatMap((item, at): SheetColumn[] => {
    const ends = items[at + 1]?.criterion !== item.criterion;
    const criterion = criteria.find(({ id, parts }) => id === item.criterion && parts.length > 0);
    return [...itemColumns(edition, item), ...(ends && criterion ? [subtotal(edition, criterion)] : [])];
  });
  const judged = column === 'self' ? 'Kết quả chấm thử (không phải kết luận)' : 'Kết quả tạm tính';
  const group = rows.some(({ hasDistrict }) => hasDistrict) ? 'Huyện, thành phố' : 'Đơn vị';
  return [
    label('order', 'STT', 4.5),
    { ...label('code', 'Mã xã', 7.5), key: CODE_KEY, isKeyed: true },
    label('group', group, 12),
    label('commune', 'Xã, phường, thị trấn', 18),
    ...(edition.zones ? [label('zone', 'Vùng', 5.5)] : []),
    ...asked,
    ...(compiled.kind === 'points' ? [plain('total', 'Tổng điểm', 7.5)] : []),
    plain('result', judged, 15.5),
    plain('reason', 'Chưa đủ / còn thiếu', 20),
    remark('note', 'Ghi chú'),
    remark('evidence', 'Minh chứng'),
    label('state', 'Trạng thái', 11),
    ...(column === 'appraised' ? referenceColumns(edition, items) : []),
  ];
}

const label = (of: (Role & { is: 'label' })['of'], name: string, width: number): SheetColumn => ({
  key: of,
  role: { is: 'label', of },
  isKeyed: false,
  head: [name],
  width,
});

const plain = (is: 'total' | 'result' | 'reason', name: string, width: number): SheetColumn => ({
  key: `shown:${is}`,
  role: { is },
  isKeyed: false,
  head: [name],
  width,
});

const remark = (of: 'note' | 'evidence', name: string): SheetColumn => ({
  key: of,
  role: { is: 'remark', of },
  isKeyed: true,
  head: [name],
  width: 16,
});

function itemColumns(edition: Edition, item: EntryItem): SheetColumn[] {
  return item.cells.map((cell) => ({
    key: cell.key,
    role: { is: 'item', item, cell },
    isKeyed: cell.entered,
    head: headOf(edition, item, cell),
    width: widthOf(item),
  }));
}

/** Wide enough for the name of a criterion in a few lines. */
const widthOf = ({ name, cells }: EntryItem): number => (cells.length > 1 ? 9 : name.length > 60 ? 10.5 : 9);

const points = (hundredths: number): string => formatDecimal(decimalOf(hundredths));

function headOf(edition: Edition, item: EntryItem, cell: ItemCell): SheetColumn['head'] {
  const { id, criterion, indicator, name, number } = item;
  if (criterion === null) return ['Khai báo', name, 'có / không', ''];
  const part = cell.part === '' ? '' : `${cell.part}, `;
  if (edition.scoredBy === 'threshold')
    return [
      id,
      name,
      boundWords(edition, id),
      number ? `${part}đơn vị: ${indicator?.bound?.unit ?? ''}` : 'đạt / không',
    ];
  const most = mostOf(edition, id);
  const max = most === null ? 'tối đa chưa biết' : `tối đa ${points(most)}`;
  return indicator ? [id, name, max, askedOf(item)] : [`TC ${id}`, name, max, floorOf(edition, id)];
}

const mostOf = (edition: Edition, id: string): number | null => {
  const compiled = compile(edition);
  const max = compiled.kind === 'points' ? compiled.items.get(id)?.max : undefined;
  return max && max.least === max.most ? max.most : null;
};

/** How an indicator is answered, and when it disqualifies. */
function askedOf({ number, indicator }: EntryItem): string {
  const how = !number
    ? 'đạt / không'
    : number.isMeasure
      ? 'ghi số liệu, điểm theo bảng mức'
      : number.levels
        ? `mức ${number.levels.map(points).join('; ')}`
        : '';
  const under = indicator?.disqualifiesUnder;
  const disqualifies = under && under.how !== 'unknown' ? `điểm liệt nếu dưới ${formatDecimal(under.value)}` : '';
  return [how, disqualifies].filter((text) => text !== '').join('; ');
}

/** The least that a criterion needs while all of it applies. */
function floorOf(edition: Edition, id: string): string {
  const compiled = compile(edition);
  const most = mostOf(edition, id);
  if (compiled.kind !== 'points' || most === null) return '';
  const { least, most: highest } = compiled.criterionPercent;
  return least === highest ? `sàn ${points(Math.ceil((least * most) / 10_000))}` : 'sàn chưa biết';
}

const subtotal = (edition: Edition, criterion: CompiledCriterion): SheetColumn => {
  const most = mostOf(edition, criterion.id);
  return {
    key: `subtotal:${criterion.id}`,
    role: { is: 'subtotal', criterion },
    isKeyed: false,
    head: [
      `Cộng TC ${criterion.id}`,
      criterion.source.name,
      most === null ? '' : `tối đa ${points(most)}`,
      floorOf(edition, criterion.id),
    ],
    width: 10,
  };
};

/** What the district wrote, to look at: no key, nothing of it is read back. */
function referenceColumns(edition: Edition, items: EntryItem[]): SheetColumn[] {
  const word = columnWords.district;
  const answers = items
    .filter(({ indicator }) => indicator?.derivedFrom === undefined)
    .flatMap((item) =>
      itemColumns(edition, item).map((column): SheetColumn => {
        const [number, ...rest] = column.head;
        const said = `${number} (${word})`;
        const head: SheetColumn['head'] = rest.length === 3 ? [said, ...rest] : [said];
        const cell = item.cells.find(({ key }) => key === column.key);
        if (!cell) throw new Error(`no cell ${column.key}`);
        return {
          ...column,
          key: referenceKey(column.key),
          role: { is: 'reference', item, cell },
          isKeyed: false,
          head,
        };
      }),
    );
  const remarks = (['note', 'evidence'] as const).map((of): SheetColumn => ({
    key: referenceKey(of),
    role: { is: 'referenceRemark', of },
    isKeyed: false,
    head: [`${of === 'note' ? 'Ghi chú' : 'Minh chứng'} (${word})`],
    width: 20,
  }));
  return [...answers, ...remarks];
}
