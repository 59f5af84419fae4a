import type { Tx } from '@chuan-xa/platform';
import { revisionRows } from '@chuan-xa/standards';
import { titleWords } from '@chuan-xa/wording';
import { titleOf } from '../../foreign-sheet/title-words.js';
import { whyColumn, type Column } from '../form/column.js';
import { COMMUNE_COLUMNS } from '../form/commune-columns.js';

/** A title, in any of its usual spellings. */
export const titleColumn: Column = {
  key: 'title',
  head: 'Danh hiệu',
  width: 14,
  of: { kind: 'choice', words: Object.entries(titleWords), read: (text) => titleOf(text, []) },
  write: 'new',
  required: true,
};

/** Columns of the register of titles; the editions to choose from are those that the database has. */
export async function recognitionColumns(tx: Tx): Promise<Column[]> {
  const editions = [...new Set((await revisionRows(tx)).map(({ editionId }) => editionId))];
  const words = editions.map((id): [string, string] => [id, id]);
  return [
    ...COMMUNE_COLUMNS,
    titleColumn,
    { key: 'year', head: 'Năm công nhận', width: 9, of: { kind: 'year' }, write: 'always', required: true },
    {
      key: 'decisionNumber',
      head: 'Số quyết định',
      width: 20,
      of: { kind: 'text', longest: 100 },
      write: 'always',
      required: true,
    },
    { key: 'decisionDate', head: 'Ngày quyết định', width: 11, of: { kind: 'day' }, write: 'always', required: true },
    { key: 'termEndsOn', head: 'Hết thời hạn (nếu quyết định nêu)', width: 12, of: { kind: 'day' }, write: 'always' },
    { key: 'edition', head: 'Bộ tiêu chí', width: 20, of: { kind: 'choice', words }, write: 'always' },
    { key: 'withdrawnOn', head: 'Thu hồi từ ngày', width: 11, of: { kind: 'day' }, write: 'always' },
    {
      key: 'withdrawalNumber',
      head: 'Số quyết định thu hồi',
      width: 16,
      of: { kind: 'text', longest: 100 },
      write: 'always',
    },
    { key: 'note', head: 'Ghi chú', width: 20, of: { kind: 'text', longest: 2000 }, write: 'always' },
    whyColumn,
  ];
}
