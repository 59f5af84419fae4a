import type { Column } from '../../official-form/index.js';
import type { AuditRow } from './audit-register.js';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `31/10/2023 16:00:05` */
const momentText = (at: Date): string => clock.format(at).replace(',', '');

/** So many digits tell one act from another, and find a printed head again. */
const DIGITS = 16;

const text = (key: keyof AuditRow, head: string, width: number, of: (row: AuditRow) => string) =>
  ({ key, head: [head], width, kind: 'text', cell: (row) => ({ value: of(row) }) }) satisfies Column<AuditRow>;

/** The register of acts, from the newest to the oldest. */
export const AUDIT_COLUMNS: Column<AuditRow>[] = [
  { key: 'number', head: ['Số'], width: 8, kind: 'year', cell: (row) => ({ value: row.number }) },
  text('at', 'Lúc', 11, ({ at }) => momentText(at)),
  text('actor', 'Người làm', 20, ({ actor }) => actor),
  text('office', 'Đơn vị', 13, ({ office }) => office),
  text('via', 'Nơi', 13, ({ via }) => via),
  text('action', 'Việc', 14, ({ action }) => action),
  text('object', 'Đối tượng', 20, ({ object }) => object),
  text('commune', 'Xã', 13, ({ commune }) => commune),
  text('before', 'Trước', 28, ({ before }) => before),
  text('after', 'Sau', 28, ({ after }) => after),
  text('why', 'Vì sao', 20, ({ why }) => why),
  text('hash', 'Mã băm (16 số đầu)', 19, ({ hash }) => hash.slice(0, DIGITS)),
];
