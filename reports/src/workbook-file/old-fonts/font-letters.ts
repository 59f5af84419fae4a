/** The encodings that Vietnamese was typed in before Unicode and still is found in. */
export type OldEncoding = 'TCVN3' | 'VNI';

/** What the codes of a text mean in a font; `TCVN3 capitals`: small letters are drawn as capitals. */
export type Letters = OldEncoding | 'TCVN3 capitals' | 'Unicode';

/** By the font's name: .VnTime, .VnArial … (ABC), .VnTimeH … (their capitals), VNI-Times, VNI-Helve …; any other is Unicode's. */
export const lettersOf = (font: string): Letters => {
  if (/^\.vn/i.test(font)) return font.endsWith('H') ? 'TCVN3 capitals' : 'TCVN3';
  return /^vni[-\s]/i.test(font) ? 'VNI' : 'Unicode';
};
