import type { Column } from './column.js';

/** A unit's code, name, and district or office: written of a new record, shown of one that stands. */
export const COMMUNE_COLUMNS: readonly Column[] = [
  { key: 'code', head: 'Mã xã', width: 8, of: { kind: 'code' }, write: 'new' },
  {
    key: 'commune',
    head: 'Xã, phường, thị trấn',
    width: 22,
    of: { kind: 'text', longest: 200 },
    write: 'new',
  },
  { key: 'district', head: 'Huyện, thành phố', width: 20, of: { kind: 'text', longest: 200 }, write: 'new' },
];
