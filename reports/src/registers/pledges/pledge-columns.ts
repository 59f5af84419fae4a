import { whyColumn, type Column } from '../form/column.js';
import { COMMUNE_COLUMNS } from '../form/commune-columns.js';
import { titleColumn } from '../recognitions/recognition-columns.js';

/** Columns of the register of pledges. */
export const PLEDGE_COLUMNS: readonly Column[] = [
  ...COMMUNE_COLUMNS,
  titleColumn,
  { key: 'year', head: 'Năm phấn đấu', width: 9, of: { kind: 'year' }, write: 'new', required: true },
  { key: 'document', head: 'Văn bản đăng ký', width: 24, of: { kind: 'text', longest: 200 }, write: 'always' },
  { key: 'droppedOn', head: 'Thôi đăng ký từ ngày', width: 12, of: { kind: 'day' }, write: 'always' },
  { key: 'note', head: 'Ghi chú', width: 28, of: { kind: 'text', longest: 2000 }, write: 'always' },
  whyColumn,
];
