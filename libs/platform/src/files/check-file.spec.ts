import { describe, expect, it } from 'vitest';
import { ALL_KINDS, checkFile, LARGEST_FILE } from './check-file.js';
import { SCAN_KINDS } from './file-kind.js';
import { tidyFileName } from './file-name.js';
import { docx, jpeg, pdf, png, webp, xlsx, zipOf } from './testing/sample-files.js';

const refusal = (name: string, bytes: Buffer, kinds = ALL_KINDS): unknown => {
  try {
    return checkFile({ name, bytes }, kinds);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('a file is what its bytes are', () => {
  it.each([
    ['Biên bản.pdf', pdf, 'application/pdf'],
    ['anh.JPG', jpeg, 'image/jpeg'],
    ['anh.jpeg', jpeg, 'image/jpeg'],
    ['anh.png', png, 'image/png'],
    ['anh.webp', webp, 'image/webp'],
    ['bang.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['bao-cao.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is kept', (name, bytes, mediaType) => {
    expect(checkFile({ name, bytes })).toEqual({ name, mediaType });
  });

  it.each([
    ['trang.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['trang.pdf', Buffer.concat([Buffer.from('<html>'), pdf])],
    ['hinh.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['hinh.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['chay.exe', Buffer.from('MZ\x90\x00')],
    ['cu.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['goi.zip', zipOf(['a.txt'])],
    ['goi.docx', zipOf(['[Content_Types].xml', 'a.txt'])],
    ['nua.xlsx', xlsx.subarray(0, xlsx.length - 30)],
    ['am-thanh.webp', Buffer.from('RIFF\x00\x00\x00\x00WAVEfmt ')],
    ['chu.txt', Buffer.from('%PD')],
    ['mot-byte', Buffer.from('P')],
  ])('%s is refused', (name, bytes) => {
    expect(refusal(name, bytes)).toBe('FILE_KIND_REFUSED');
  });

  it('refuses what is empty, too large, carries a program, or is called what it is not', () => {
    expect(refusal('a.pdf', Buffer.alloc(0))).toBe('FILE_BLANK');
    const large = Buffer.concat([pdf, Buffer.alloc(LARGEST_FILE)]);
    expect(refusal('a.pdf', large)).toBe('FILE_TOO_LARGE');
    expect(refusal('a.pdf', large.subarray(0, LARGEST_FILE))).toMatchObject({ name: 'a.pdf' });
    const macros = zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']);
    for (const name of ['a.xlsm', 'a.xlsx']) expect(refusal(name, macros)).toBe('FILE_HAS_MACROS');
    for (const [name, bytes] of [
      ['a.pdf', png],
      ['a.html', pdf],
      ['a.pdf.exe', pdf],
      ['a.docx', xlsx],
      ['a.jpg', webp],
    ] as const)
      expect(refusal(name, bytes), name).toBe('FILE_NAME_CONTRADICTS');
  });

  it('takes for a scan what a scanner makes alone', () => {
    expect(SCAN_KINDS.map((kind) => kind)).toEqual(['pdf', 'jpeg', 'png']);
    expect(refusal('a.docx', docx, SCAN_KINDS)).toBe('FILE_KIND_REFUSED');
    expect(refusal('a.pdf', pdf, SCAN_KINDS)).toMatchObject({ name: 'a.pdf' });
  });

  it('survives a table of contents that lies', () => {
    for (const [at, value] of [
      [10, 0xffff],
      [16, 0xffffffff],
      [16, 0],
    ] as const) {
      const bytes = Buffer.from(xlsx);
      const end = bytes.length - 22;
      if (at === 10) bytes.writeUInt16LE(value, end + at);
      else bytes.writeUInt32LE(value, end + at);
      expect(refusal('a.xlsx', bytes)).toBe('FILE_KIND_REFUSED');
    }
    const cut = Buffer.from(xlsx);
    cut.writeUInt16LE(0xffff, cut.indexOf('PK\x01\x02', 0, 'latin1') + 28);
    expect(refusal('a.xlsx', cut)).toBe('FILE_KIND_REFUSED');
  });
});

describe('a name', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\chi\\Biên bản.pdf', 'Biên bản.pdf'],
    ['Bie\u0302n ba\u0309n.pdf', 'Biên bản.pdf'],
    ['a\u0000b\r\nc\u001b[31m.pdf', 'abc[31m.pdf'],
    ['fdp\u202Efdp.exe', 'fdpfdp.exe'],
    ['  bản quét .pdf. . ', 'bản quét .pdf'],
    ['/', 'tep-khong-ten'],
    ['...', 'tep-khong-ten'],
    ['\u200b', 'tep-khong-ten'],
    ['=cmd|x.pdf', '=cmd|x.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(tidyFileName(given)).toBe(kept);
  });

  it('without an ending gets the usual one, and a number after a dot is no ending', () => {
    expect(checkFile({ name: 'Biên bản 12.10', bytes: pdf }).name).toBe('Biên bản 12.10.pdf');
    expect(checkFile({ name: 'anh', bytes: jpeg }).name).toBe('anh.jpg');
  });

  it('that is too long keeps its end, and no half character', () => {
    const name = tidyFileName(`${'😀'.repeat(300)}.pdf`);
    expect([...name]).toHaveLength(200);
    expect(name).toMatch(/^😀.*\.pdf$/u);
  });
});
