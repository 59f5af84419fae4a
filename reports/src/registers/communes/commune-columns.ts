import { communeTypeNames, Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { whyColumn, type Column, type ColumnKind } from '../form/column.js';

const text = (longest: number): ColumnKind => ({ kind: 'text', longest });

/** "a ; b;" → "a; b" */
export const spellingsOf = (written: string): string[] =>
  written
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
export const joinSpellings = (spellings: readonly string[]): string => spellings.join('; ');

/** Columns of the list of communes; the offices to choose from are those of every period, each by its latest short name. */
export async function communeColumns(tx: Tx): Promise<Column[]> {
  const offices = await tx.manager.find(Office, {
    where: { province: tx.province },
    order: { period: 'ASC', place: 'ASC' },
  });
  const words = [...new Map(offices.map(({ code, shortName }) => [code, shortName]))];
  const spellings: ColumnKind = {
    ...text(500),
    kind: 'text',
    longest: 500,
    tidy: (one) => joinSpellings(spellingsOf(one)),
  };
  return [
    { key: 'code', head: 'Mã xã', width: 8, of: { kind: 'code' }, write: 'never' },
    {
      key: 'type',
      head: 'Loại',
      width: 10,
      of: { kind: 'choice', words: Object.entries(communeTypeNames) },
      write: 'never',
    },
    { key: 'name', head: 'Tên (không kèm loại)', width: 22, of: text(100), write: 'always', required: true },
    { key: 'alsoWritten', head: 'Cách viết khác (ngăn bằng dấu ;)', width: 24, of: spellings, write: 'always' },
    { key: 'district', head: 'Huyện, thành phố', width: 20, of: text(200), write: 'never' },
    { key: 'office', head: 'Đơn vị phụ trách', width: 22, of: { kind: 'choice', words }, write: 'always' },
    { key: 'note', head: 'Ghi chú', width: 34, of: text(2000), write: 'always' },
    whyColumn,
  ];
}
