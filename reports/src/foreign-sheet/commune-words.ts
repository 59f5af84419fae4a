import { cleanText } from '../workbook-file/cell-text.js';

const TYPES: [RegExp, string][] = [
  [/^(?:thị trấn|tt|t\.t)$/, 'thị trấn'],
  [/^(?:phường|ph|p)$/, 'phường'],
  [/^(?:xã|x)$/, 'xã'],
];
const TYPE_BEFORE_NAME = /^(?:thị trấn\s|tt[.\s]|t\.\s?t[.\s]|phường\s|p\.|xã\s|x\.|trạm y tế\s|tyt\s)/iu;
const DISTRICT =
  /^(?:(?:ttyt|trung tâm y tế)[\s.:]+(?:khu vực\s+)?)?(?:(?:huyện|thành phố|thị xã|quận)\s|(?:tp|tx)[.\s]|[hq]\.)\s*\S/iu;
const OFFICE = /^(?:ttyt|trung tâm y tế)[\s.:]+\S/iu;
const NUMBERING = /^(?:\d{1,3}|[ivxlc]{1,6}|[a-hđ])\s*(?:[.)\-/:]|\s)\s*/iu;

/** "TT" → "thị trấn"; null for what is no type of commune. */
export const communeType = (text: string): string | null => {
  const word = cleanText(text).toLocaleLowerCase('vi').replace(/\.$/, '');
  return TYPES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
};

/** The name without a running number, and with the type of another column before it unless it names its own. */
export const communeText = (name: string, type: string | null): string => {
  const bare = cleanText(name).replace(/^\d{1,3}\s*[.)]\s*(?=\p{L})/u, '');
  return type === null || TYPE_BEFORE_NAME.test(bare) ? bare : `${type} ${bare}`;
};

/** The district or health centre that heads a group of rows: "I. HUYỆN TRÀNG ĐỊNH (22 xã)" → "HUYỆN TRÀNG ĐỊNH"; null for another row. */
export const districtOfGroupRow = (texts: readonly string[]): string | null => {
  for (const text of texts.slice(0, 3)) {
    const whole = cleanText(text).replace(/\s*[:(].*$/u, '');
    const named = [whole, whole.replace(NUMBERING, '')].find((one) => DISTRICT.test(one) || OFFICE.test(one));
    if (named !== undefined) return named;
  }
  return null;
};

/** "(3)=(1)+(2)", "4", "B" */
const COLUMN_NUMBER = /^(?:[A-Z]|\(?\d{1,2}\)?(?:\s*=[\d()+\-x*:\s]{1,20})?)$/u;

/** A row that only numbers the columns: "(1) (2) (3)=(1)+(2)", "A B 1 2". */
export const isNumberingRow = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => COLUMN_NUMBER.test(cleanText(text)));
