import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, textOfBlock } from './clipboard.js';

describe('a block of a spreadsheet', () => {
  it('is rows of cells; the last line end begins no row', () => {
    expect(blockOf('12,5\t8\r\n11\t4,5\r\n')).toEqual([
      ['12,5', '8'],
      ['11', '4,5'],
    ]);
  });

  it('keeps empty cells where they are', () => {
    expect(blockOf('\t8\n\n7\t')).toEqual([['', '8'], [''], ['7', '']]);
  });

  it('has line ends, tabs and quotes within quotes', () => {
    expect(blockOf('"xã\nA"\t"nói ""được"""\n5')).toEqual([['xã\nA', 'nói "được"'], ['5']]);
  });

  it('takes a quote for a quote where none closes it', () => {
    expect(blockOf('"nửa\t3')).toEqual([['"nửa', '3']]);
    expect(blockOf('15"\t3')).toEqual([['15"', '3']]);
  });

  it('comes back as it went', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ặ', '1', ',', '"', '\t', '\n', ' ') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // a lone empty cell at the very end cannot be told from a line end
        fc.pre(rows.at(-1)?.join('') !== '' || rows.length === 1);
        expect(blockOf(textOfBlock(rows))).toEqual(rows);
      }),
    );
  });
});
