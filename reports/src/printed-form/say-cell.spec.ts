import { expect, it } from 'vitest';
import type { CellValue } from '../official-form/index.js';
import { sayCell } from './say-cell.js';

it.each<[CellValue, string | undefined, string]>([
  [null, '0', ''],
  ['◐ Chưa xác định', '#,##0', '◐ Chưa xác định'],
  [12.5, '0.0#', '12,5'],
  [12, '0.0#', '12,0'],
  [12.25, '0.0#_▼', '12,25'],
  [7.5, '0.0#"▼"', '7,5▼'],
  [1204, '#,##0', '1.204'],
  [1204, '0', '1204'],
  [23, '#,##0" xã"', '23 xã'],
  [1234.5, '#,##0.00', '1.234,50'],
  [0.6666, '0.0%', '66,7%'],
  [2.5, 'General', '2,5'],
  [{ formula: 'SUM(A1:A2)', result: 3 }, '#,##0', '3'],
  [{ formula: 'IF(A1=0,"",1)', result: '' }, '0.0%', ''],
  [new Date('2023-03-09T00:00:00Z'), 'dd/mm/yyyy', '09/03/2023'],
])('%o in the format %s is read as “%s”', (value, format, said) => {
  expect(sayCell(value, format)).toBe(said);
});

it('knows no other formats', () => {
  expect(() => sayCell(1, '[Red]0')).toThrow(/not printed/);
});
