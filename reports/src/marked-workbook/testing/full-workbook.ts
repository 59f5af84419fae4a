import ExcelJS from 'exceljs';
import { openZip } from '../../workbook-file/zip.js';
import { storeZip } from '../../workbook-file/testing/store-zip.js';

const LIMIT = 200 * 1024 * 1024;
const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The parts of a workbook, to be changed by hand. */
export const unpacked = (bytes: Buffer): Map<string, Buffer> => {
  const zip = openZip(bytes, LIMIT);
  return new Map(zip.names.map((name) => [name, zip.read(name, LIMIT)]));
};

/** One part changed as text. */
export const changed = (bytes: Buffer, name: string, change: (text: string) => string): Buffer => {
  const parts = unpacked(bytes);
  return storeZip(parts.set(name, Buffer.from(change((parts.get(name) ?? Buffer.alloc(0)).toString()))));
};

/** A workbook in which much stands: three sheets, comments, a picture, conditional formats, validations, merged cells. */
export const exceljsWorkbook = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Chấm điểm');
  sheet.columns = [{ width: 6 }, { width: 30 }, { width: 9 }];
  sheet.addRow(['TT', 'Xã', 'Điểm']);
  for (let row = 1; row <= 40; row += 1) sheet.addRow([row, `Xã ${row}`, row / 4]);
  sheet.addRow([null, 'Cộng', { formula: 'SUM(C2:C41)', result: 205 }]);
  sheet.mergeCells('A45:C46');
  sheet.getCell('A45').value = 'Ghi chú chung';
  sheet.getCell('B3').note = 'Người khác ghi';
  sheet.getCell('C4').note = { texts: [{ font: { bold: true }, text: 'An:' }, { text: '\nđã hỏi lại xã' }] };
  sheet.getCell('C5').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 14] };
  sheet.addConditionalFormatting({
    ref: 'C2:C41',
    rules: [
      { type: 'cellIs', operator: 'lessThan', formulae: [3], priority: 1, style: { font: { bold: true } } },
      { type: 'expression', formulae: ['MOD(ROW(),2)=0'], priority: 2, style: { font: { italic: true } } },
    ],
  });
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'E2:F6');
  sheet.getCell('B6').value = { text: 'xem', hyperlink: 'https://example.org/' };
  workbook.addWorksheet('Khác').addRow(['một', 2, new Date(Date.UTC(2023, 10, 1))]);
  workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['=1+1']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** The same with what ExcelJS cannot make: macros, a chart, threads of comments, printer settings, a signature. Bytes alone: nobody opens them. */
export const fullWorkbook = async (): Promise<Buffer> => {
  const parts = unpacked(await exceljsWorkbook());
  const blob = (seed: number): Buffer => Buffer.from(Array.from({ length: 4_000 }, (_none, at) => (at * seed) % 251));
  const more = {
    'xl/vbaProject.bin': blob(7),
    'xl/charts/chart1.xml': Buffer.from(
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    ),
    'xl/threadedComments/threadedComment1.xml': Buffer.from('<ThreadedComments/>'),
    'xl/persons/person.xml': Buffer.from('<personList/>'),
    'xl/printerSettings/printerSettings1.bin': blob(11),
    'customXml/item1.xml': Buffer.from('<a>ă</a>'),
    '_xmlsignatures/sig1.xml': Buffer.from('<Signature/>'),
  };
  for (const [name, content] of Object.entries(more)) parts.set(name, content);
  const edit = (name: string, from: string | RegExp, to: string): void =>
    void parts.set(name, Buffer.from((parts.get(name) ?? Buffer.alloc(0)).toString().replace(from, to)));
  edit(TYPES, '</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  );
  edit(
    'xl/worksheets/_rels/sheet1.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdP" Type="${OFFICE}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
  );
  return storeZip(parts);
};
