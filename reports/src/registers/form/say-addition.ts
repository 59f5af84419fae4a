import { shown, type Column, type Values } from './column.js';

/** What a new record would hold, as `Năm: 2022; Số quyết định: 99/QĐ-UBND`. */
export const sayAddition = (columns: readonly Column[], values: Values): string =>
  columns
    .filter(({ write, key }) => write !== 'never' && (values[key] ?? null) !== null)
    .map((column) => `${column.head}: ${shown(column, values[column.key] ?? null)}`)
    .join('; ');
