import { storeZip } from './store-zip.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface RawWorkbook {
  /** What stands in `<worksheet>`; several sheets by name. */
  sheets: Record<string, string>;
  /** In place of the first sheet's whole part. */
  worksheet?: string;
  styles?: string;
  strings?: string;
  /** Attributes of `<workbookPr>` and `<calcPr>`. */
  properties?: string;
  calculation?: string;
  /** Of the n-th sheet. */
  states?: string[];
  more?: Record<string, string | Buffer>;
  without?: string[];
}

/** The parts of a workbook written by hand, as other programs write it and ExcelJS does not. */
export const rawParts = (raw: RawWorkbook): Map<string, Buffer> => {
  const names = Object.keys(raw.sheets);
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships ${PACKAGE}><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
    'xl/book.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr ${raw.properties ?? ''}/><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" state="${raw.states?.[index] ?? 'visible'}" r:id="s${index}"/>`,
      )
      .join('')}</sheets><calcPr ${raw.calculation ?? ''}/></workbook>`,
    'xl/_rels/book.xml.rels': `<Relationships ${PACKAGE}>${names
      .map(
        (_name, index) =>
          `<Relationship Id="s${index}" Type="${RELATIONS}/worksheet" Target="worksheets/Trang${index}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="sh" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/Trang${index}.xml`,
        `<worksheet ${MAIN}>${raw.sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
    ...(raw.styles ? { 'xl/styles.xml': `<styleSheet ${MAIN}>${raw.styles}</styleSheet>` } : {}),
    ...(raw.strings ? { 'xl/sharedStrings.xml': `<sst ${MAIN}>${raw.strings}</sst>` } : {}),
    ...(raw.worksheet ? { 'xl/worksheets/Trang0.xml': raw.worksheet } : {}),
    ...raw.more,
  };
  const kept = Object.entries(parts).filter(([name]) => !raw.without?.includes(name));
  return new Map(kept.map(([name, content]) => [name, Buffer.from(content)]));
};

/** A workbook written by hand. */
export const rawWorkbook = (raw: RawWorkbook): Buffer => storeZip(rawParts(raw));

/** One sheet with these rows: `<row>` is put round each. */
export const rawRows = (...rows: string[]): Buffer =>
  rawWorkbook({ sheets: { Trang: `<sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData>` } });
