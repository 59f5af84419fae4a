/*
 * VNI for Windows: a letter with its mark is the letter of ASCII and a second sign; ô and ö stand for ơ and ư, and take tones in
 * the same way. Seven letters are one sign.
 */
const SINGLE: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
};
const TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const WITH_CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
};
const WITH_BREVE: Readonly<Record<string, string>> = {
  ê: '',
  é: '\u0301',
  è: '\u0300',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
};

const marksOf = (letter: string, sign: string): string | null => {
  const tone = TONES[sign];
  if (tone !== undefined) return tone;
  const circumflex = 'aeo'.includes(letter) ? WITH_CIRCUMFLEX[sign] : undefined;
  if (circumflex !== undefined) return CIRCUMFLEX + circumflex;
  const breve = letter === 'a' ? WITH_BREVE[sign] : undefined;
  return breve === undefined ? null : BREVE + breve;
};

/** Every pair and every single sign, with the letter it stands for; capitals too. */
export const VNI: ReadonlyMap<string, string> = new Map(
  (() => {
    const small: [string, string][] = Object.entries(SINGLE);
    for (const letter of 'aeouyôö')
      for (const sign of Object.keys({ ...TONES, ...WITH_CIRCUMFLEX, ...WITH_BREVE })) {
        const marks = marksOf(letter, sign);
        if (marks !== null) small.push([letter + sign, ((SINGLE[letter] ?? letter) + marks).normalize('NFC')]);
      }
    return [...small, ...small.map(([signs, letter]) => [signs.toUpperCase(), letter.toUpperCase()] as const)];
  })(),
);

const SIGNS = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/gi;

/** Text in a VNI font as Unicode. */
export const fromVni = (text: string): string =>
  text.replace(SIGNS, (signs) => {
    const first = signs.charAt(0);
    const same = first === first.toUpperCase() ? signs.toUpperCase() : signs.toLowerCase();
    const known = VNI.get(same);
    return known ?? (VNI.get(first) ?? first) + signs.slice(1);
  });
