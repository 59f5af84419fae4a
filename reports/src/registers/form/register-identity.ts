import type { Tx } from '@chuan-xa/platform';
import { fileFault, type Identity, type ImportFault } from '../../workbook-file/index.js';
import type { Value, Values } from './column.js';

export const REGISTERS = ['recognitions', 'pledges', 'zones', 'communes', 'accounts'] as const;
export type RegisterName = (typeof REGISTERS)[number];

/** What the forms are called where one was taken for another. */
const FORM_WORDS = {
  recognitions: 'sổ công nhận',
  pledges: 'sổ đăng ký phấn đấu',
  zones: 'sổ phân vùng',
  communes: 'danh mục xã',
  accounts: 'danh sách tài khoản',
  entry: 'phiếu nhập điểm',
  annex: 'phụ lục bộ tiêu chí',
};
const isKnown = (form: string): form is keyof typeof FORM_WORDS => Object.hasOwn(FORM_WORDS, form);

/** Of the layout of the registers' forms. */
export const FORM_VERSION = 1;

/** A register as it was taken out: each row's values as they stood then, so that what came since is noticed. */
export interface RegisterIdentity extends Identity {
  form: RegisterName;
  /** By the row's id; what was empty is left out. */
  rows: Record<string, Record<string, string>>;
}

/** Values as an identity keeps them. */
export const kept = (values: Values, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (values[key] ? [[key, values[key]]] : [])));

/** The identity of a register's form, or why the file is not one of it: none of ours, another form's, another province's, altered. */
export function registerIdentity(
  tx: Tx,
  form: RegisterName,
  identity: Identity | null,
  file: string,
): RegisterIdentity | ImportFault {
  const expected = FORM_WORDS[form];
  // A form that a later release makes is, as far as can be told here, none of ours.
  if (identity === null || !isKnown(identity.form)) return fileFault('REGISTER_NOT_OURS', { file, expected });
  if (identity.form !== form)
    return fileFault('REGISTER_OTHER_FORM', { file, expected, given: FORM_WORDS[identity.form] });
  if (identity.province !== tx.province) return fileFault('FORM_OF_ANOTHER_PROVINCE');
  if (identity.version !== FORM_VERSION) return fileFault('FORM_LAYOUT_OLD');
  return isWhole(identity) ? identity : fileFault('REGISTER_ALTERED', { file, expected });
}

const isWhole = (identity: Identity): identity is RegisterIdentity => {
  const { rows } = identity as Partial<RegisterIdentity>;
  return isRecord(rows) && Object.values(rows).every((row) => isRecord(row) && Object.values(row).every(isText));
};
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** What stood in a row's column when the form was taken out; the row's own keys alone, whatever their names. */
export const exported = (row: Record<string, string>, key: string): Value =>
  Object.hasOwn(row, key) ? (row[key] ?? null) : null;
