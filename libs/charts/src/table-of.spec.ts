import { expect, it } from 'vitest';
import { sayNumber } from './say-number.js';
import { tableOf } from './table-of.js';
import { figureOf } from './testing/figures.js';

it('writes numbers with a comma, and as many decimals as the figure has', () => {
  expect(['0', '31', '12.5', '1500', '1234567.25'].map((value) => sayNumber(value))).toEqual([
    ...['0', '31', '12,5', '1.500', '1.234.567,25'],
  ]);
  const figure = figureOf('heat', [[1, 2]], false);
  figure.rows[0]!.cells[0] = { value: '4.64', communes: [] };
  expect(tableOf(figure).rows[0]?.cells.map(({ text }) => text)).toEqual(['4,64', '2,00', '7,00']);
});

it('keys every number by where it stands, and an absent one is empty, not zero', () => {
  const figure = figureOf('stack', [
    [1, 0],
    [3, 4],
  ]);
  figure.rows[1]!.id = '';
  figure.rows[1]!.cells[0] = { value: null, communes: [] };
  const { rows, total } = tableOf(figure);
  expect([...rows, total!].flatMap(({ cells }) => cells.map(({ path, value, text }) => [path, value, text]))).toEqual([
    ['figure/sample-stack/r0/c0', '1', '1'],
    ['figure/sample-stack/r0/c1', '0', '0'],
    ['figure/sample-stack/r0/aside', '7', '7'],
    ['figure/sample-stack/none/c0', null, ''],
    ['figure/sample-stack/none/c1', '4', '4'],
    ['figure/sample-stack/none/aside', '7', '7'],
    ['figure/sample-stack/total/c0', '4', '4'],
    ['figure/sample-stack/total/c1', '4', '4'],
    ['figure/sample-stack/total/aside', '7', '7'],
  ]);
  expect(tableOf(figureOf('bars', [[1]], false)).total).toBeNull();
});
