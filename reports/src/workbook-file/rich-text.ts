import { lettersOf, type Letters } from './old-fonts/font-letters.js';
import { attribute, decodeEntities } from './xml.js';

/** A part of a text in one font; null letters: the font is the cell's. */
export interface Run {
  text: string;
  letters: Letters | null;
}

const TAG = /<(\/?)(r|rPh|t|rFont)(?=[\s/>])([^<>]*)>/g;

/** The runs of an `<si>` or `<is>`; the readings above Asian signs (`<rPh>`) are no part of it. */
export const readRuns = (xml: string): Run[] => {
  const runs: Run[] = [];
  let [from, isReading] = [0, false];
  let letters: Letters | null = null;
  for (const { 1: closing, 2: name, 3: given = '', 0: whole, index } of xml.matchAll(TAG)) {
    const opens = closing === '' && !given.endsWith('/');
    if (name === 'r') letters = null;
    else if (name === 'rFont') letters = lettersOf(attribute(given, 'val') ?? '');
    else if (name === 'rPh') isReading = opens;
    else if (opens) from = index + whole.length;
    else if (closing !== '' && !isReading) runs.push({ text: decodeEntities(xml.slice(from, index)), letters });
  }
  return runs;
};
