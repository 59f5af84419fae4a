/** The word for a code; a code without a word comes back as it is, so that a sentence still says something. */
export const wordFor = (words: Record<string, string>, code: string | number): string => {
  const key = String(code);
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
};
