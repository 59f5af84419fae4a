/** Names of the account that may not stand in its password. */
export interface Names {
  username: string;
  unit: string;
}

/** What anybody who knows the place would try first; as `fold` leaves it. */
const KNOWN = ['ttyt', 'soyte', 'yte', 'langson', 'matkhau', 'password', 'admin', 'khtc', 'chuanxa'];

/** What kind of office a name begins with, and of what kind of place; without it the name itself is left. */
const KIND = /^(ttyt|trung tam y te|phong|so|huyen|thanh pho|thi xa) /;

/** Shorter names say nothing. */
const SHORTEST_NAME = 3;
/** So many letters beside the known words make a password of its own. */
const OWN_LETTERS = 4;

/** Lower case without marks; what is neither letter nor digit separates words. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const joined = (text: string): string => text.replaceAll(' ', '');
const lettersOf = (text: string): string => text.replace(/\P{L}/gu, '');

/** Whether the name of the account or its office stands in the password, or nothing much but words that anybody would try. */
export function hasName(password: string, { username, unit }: Names): boolean {
  const folded = joined(fold(password));
  const names = [username, unit].map((name) => joined(fold(name)));
  return (
    names.some((name) => name.length >= SHORTEST_NAME && folded.includes(name)) || isKnown(folded, [username, unit])
  );
}

function isKnown(folded: string, names: string[]): boolean {
  const words = [...KNOWN, ...names.flatMap((name) => withoutKind(fold(name))).map(lettersOf)]
    .filter((word) => word.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
  const letters = lettersOf(folded);
  // A gap is left where a word was, so that what stood on both sides makes no new one.
  const rest = words.reduce((text, word) => text.replaceAll(word, ' '), letters);
  return rest !== letters && lettersOf(rest).length < OWN_LETTERS;
}

/** The name, and the name without each kind that it begins with: "ttyt huyen trang dinh", "huyen trang dinh", "trang dinh". */
function withoutKind(name: string): string[] {
  const shorter = name.replace(KIND, '');
  return shorter === name ? [name] : [name, ...withoutKind(shorter)];
}
