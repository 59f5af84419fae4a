/** Characters of a file's name that are kept: the last ones, the ending among them. */
const LONGEST_NAME = 200;

/**
 * A file's name as it is shown and given back, never as a path: what stands behind the last slash, in NFC, without what cannot be seen
 * (control characters, marks that turn the direction of writing) and without dots and blanks at its end.
 */
export function tidyFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const visible = last.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu, '');
  const name = visible.replace(/[\s.]+$/u, '').trim();
  return [...name].slice(-LONGEST_NAME).join('').trim() || 'tep-khong-ten';
}

/** The ending of a name in small letters, `pdf`; null where what follows the last dot is none: "Biên bản 12.10". */
export function endingOf(name: string): string | null {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && /[a-z]/.test(ending) ? ending : null;
}
