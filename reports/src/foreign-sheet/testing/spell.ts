const VOWELS = 'aăâeêioôơuưy';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Puts the tone of oa, oe, uy on the other of its two vowels: Hòa ↔ Hoà, Thụy ↔ Thuỵ. */
export const otherTonePlacement = (text: string): string =>
  text
    .split(' ')
    .map((word) => {
      const parts = [...word.normalize('NFD')];
      const at = parts.findIndex((part) => TONES.test(part));
      const tone = parts[at];
      if (tone === undefined) return word;
      parts.splice(at, 1);
      const letters = [...parts.join('').normalize('NFC')];
      const end = letters.join('').toLowerCase();
      const closing = /(?<!q)(oa|oe|uy)$/.exec(end);
      if (!closing) return word;
      const [first, second] = [end.length - 2, end.length - 1];
      const toneOnFirst =
        VOWELS.includes(end[first] ?? '') &&
        [...word.normalize('NFC')].length === letters.length &&
        isToned([...word.normalize('NFC')][first] ?? '');
      const target = toneOnFirst ? second : first;
      return letters
        .map((letter, index) => (index === target ? letter + tone : letter))
        .join('')
        .normalize('NFC');
    })
    .join(' ');

const isToned = (letter: string): boolean => TONES.test(letter.normalize('NFD'));
