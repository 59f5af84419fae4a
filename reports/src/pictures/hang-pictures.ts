import { addDefaultType, addType } from '../marked-workbook/content-types.js';
import { dialectOf } from '../marked-workbook/dialect.js';
import { Package } from '../marked-workbook/package.js';
import { addRelation } from '../marked-workbook/relations.js';
import { readTail, writeTail } from '../marked-workbook/sheet-tail.js';
import { escape } from '../marked-workbook/xml.js';
import { readParts } from '../workbook-file/workbook-parts.js';

/** A picture on a sheet that was written with room for it. */
export interface HungPicture {
  sheet: string;
  /** The row whose upper left corner it begins at, counted from 1. */
  row: number;
  /** In points. */
  width: number;
  height: number;
  png: Buffer;
  name: string;
  /** What it shows, for those who do not see it. */
  says: string;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const REFERENCES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** Office's unit of length, to the point. */
const EMU = 12_700;

/** A workbook with pictures put on its sheets; a streamed one cannot carry them while it is written. Throws on a sheet that it has not. */
export function hangPictures(bytes: Buffer, pictures: readonly HungPicture[]): Buffer {
  const pack = Package.open(bytes);
  const sheets = readParts(pack.zip)?.sheets ?? [];
  for (const name of new Set(pictures.map(({ sheet }) => sheet))) {
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) throw new Error(`The workbook has no sheet ${name}`);
    const own = pictures.filter(({ sheet }) => sheet === name);
    hangOn(pack, part, own);
  }
  return pack.toBuffer();
}

function hangOn(pack: Package, sheet: string, pictures: readonly HungPicture[]): void {
  const drawing = pack.freeName('xl/drawings/drawing*.xml');
  const anchors = pictures.map((picture, at) => {
    const media = pack.freeName('xl/media/picture*.png');
    pack.write(media, picture.png);
    return anchor(picture, at + 1, addRelation(pack, drawing, REFERENCES, 'image', media));
  });
  pack.writeText(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${anchors.join('')}</xdr:wsDr>`,
  );
  addDefaultType(pack, 'png', 'image/png');
  addType(pack, drawing, DRAWING_TYPE);
  const tail = readTail(pack, sheet);
  const { base, prefix, referenceId } = dialectOf(tail);
  const id = addRelation(pack, sheet, base, 'drawing', drawing);
  const end = `</${prefix}worksheet>`;
  writeTail(pack, sheet, tail.text.replace(end, `<${prefix}drawing ${referenceId}="${id}"/>${end}`));
}

const anchor = ({ row, width, height, name, says }: HungPicture, number: number, relation: string): string => {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="${escape(name)}" descr="${escape(says)}"/>`,
    `<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`,
    `<xdr:blipFill><a:blip xmlns:r="${REFERENCES}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    `</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
  ].join('');
};
