import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DataState } from '../official-form/head.js';
import { FACE_FILES, PAPER_FACE } from '../pictures/faces.js';

const OWN_FILES = new Set<string>(Object.values(FACE_FILES));
pdfmake.setFonts({ [PAPER_FACE]: { ...FACE_FILES } });
// A paper holds all that it shows: nothing is fetched, and no other file is read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => OWN_FILES.has(path));

/** Makes a PDF, its letters within it. */
export const makePdf = (definition: TDocumentDefinitions): Promise<Buffer> => pdfmake.createPdf(definition).getBuffer();

const POINTS = 72 / 25.4;

/** Millimetres in points. */
export const pt = (millimetres: number): number => millimetres * POINTS;

/** A picture within a PDF. */
export const pngOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** What the file says of itself: the same however often it is made. */
export const infoOf = (title: string, author: string, { at }: DataState): TDocumentDefinitions['info'] => ({
  title,
  author,
  creationDate: new Date(`${at.date}T${at.time}:00+07:00`),
});
