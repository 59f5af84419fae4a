import { TCVN3 } from '../tcvn3.js';
import { VNI } from '../vni.js';

const reversed = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].map(([signs, letter]) => [letter, signs]));

const [toSigns, toPairs] = [reversed(TCVN3), reversed(VNI)];

/** As it was typed in an ABC font: a capital with a tone has no code there and is typed small. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => toSigns.get(letter) ?? toSigns.get(letter.toLowerCase()) ?? letter)
    .join('');

/** As it was typed in a font of ABC's capitals: all small. */
export const toTcvn3Capitals = (text: string): string => toTcvn3(text.toLowerCase());

/** As it was typed in a VNI font. */
export const toVni = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => toPairs.get(letter) ?? letter).join('');
