import { describe, expect, it } from 'vitest';
import { differences } from './differences.js';
import { draftOf, isSame, letterheadOf } from './draft.js';
import { PAPER_KINDS, type Letterhead, type PaperForm } from './paper-kinds.js';

const form = (symbol: string | null, recipients: string[]): PaperForm => ({
  symbol,
  signatures: [{ capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: null }],
  recipients,
});
const letterhead: Letterhead = {
  ...{ organAbove: 'UBND TỈNH MẪU', organ: 'SỞ Y TẾ', place: 'Mẫu' },
  papers: {
    ...{ workbook: form('BC-SYT', ['Lưu: VT']), report: form('BC-SYT', []), minutes: form('BB-SYT', []) },
    ...{ appraisal: form('BB-SYT', []), list: form(null, []) },
  },
};

describe('a letterhead that is typed', () => {
  it('comes back as it stood', () => {
    expect(letterheadOf(draftOf(letterhead))).toEqual(letterhead);
    expect(Object.keys(letterhead.papers).sort()).toEqual([...PAPER_KINDS].sort());
  });

  it('is sent without blank lines, and without what the paper puts there itself', () => {
    const draft = draftOf(letterhead);
    draft.papers.report = {
      symbol: ' /BC-MAU ',
      boxes: [
        { capacity: '\n TL. GIÁM ĐỐC \n\nTRƯỞNG PHÒNG\n', name: '  ' },
        { capacity: ' \n', name: 'Lê Mẫu' },
      ],
      recipients: '- Như trên;\n\n  -\nLưu: VT.',
    };
    expect(letterheadOf(draft).papers.report).toEqual({
      symbol: 'BC-MAU',
      signatures: [
        { capacity: ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'], name: null },
        { capacity: [''], name: 'Lê Mẫu' },
      ],
      recipients: ['Như trên', 'Lưu: VT'],
    });
  });

  it('is changed when a word is, not when only the order of what the server sent is another', () => {
    const turned = {
      ...letterhead,
      papers: Object.fromEntries(Object.entries(letterhead.papers).reverse()),
    } as Letterhead;
    expect(isSame(letterhead, turned)).toBe(true);
    expect(isSame(letterhead, { ...letterhead, place: 'Khác' })).toBe(false);
  });

  it('is set against another field by field', () => {
    const other = structuredClone(letterhead);
    other.organ = 'SỞ Y TẾ TỈNH';
    other.papers.list = { ...form('DS', []), signatures: [{ capacity: ['NGƯỜI LẬP'], name: 'Lê Mẫu' }] };
    expect(differences(other, letterhead)).toEqual([
      { field: 'Cơ quan ban hành', kept: 'SỞ Y TẾ TỈNH', sent: 'SỞ Y TẾ' },
      { field: 'Danh sách, nhật ký: ký hiệu', kept: 'DS', sent: '' },
      { field: 'Danh sách, nhật ký: chữ ký', kept: 'NGƯỜI LẬP / Lê Mẫu', sent: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC' },
    ]);
  });
});
