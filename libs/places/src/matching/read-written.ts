import type { CommuneType } from '../commune.entity.js';
import type { DistrictKind } from '../district.entity.js';
import { foldName, tidyText } from './fold-name.js';

/** One way to read what a sheet wrote: a name, perhaps with its type. */
export interface WrittenName {
  type: CommuneType | null;
  /** Folded. */
  name: string;
}

/** What a sheet wrote of a commune: the ways to read its name, and the district where it named one. */
export interface Written {
  names: WrittenName[];
  district: WrittenDistrict | null;
}

export interface WrittenDistrict {
  /** Behind the name in one text: without its kind it may as well be the province. */
  behind: boolean;
  kind: DistrictKind | null;
  /** Folded. */
  name: string;
}

const communePrefixes: [RegExp, CommuneType][] = [
  [/^(?:xã\s|x\s*\.|x\s)\s*/iu, 'xa'],
  [/^(?:phường\s|p\s*\.|p\s)\s*/iu, 'phuong'],
  [/^(?:thị trấn\s|t\s*\.\s*t\s*\.?|tt\s*\.|tt\s)\s*/iu, 'thi-tran'],
  [/^(?:đặc khu\s)\s*/iu, 'dac-khu'],
];

const districtPrefixes: [RegExp, DistrictKind][] = [
  [/^(?:huyện\s|h\s*\.|h\s)\s*/iu, 'huyen'],
  [/^(?:thành phố\s|t\s*\.\s*p\s*\.?|tp\s*\.|tp\s)\s*/iu, 'thanh-pho'],
  [/^(?:thị xã\s|t\s*\.\s*x\s*\.?|tx\s*\.|tx\s)\s*/iu, 'thi-xa'],
  [/^(?:quận\s|q\s*\.|q\s)\s*/iu, 'quan'],
];

/** "Trạm Y tế xã …", "TYT xã …", "TTYT huyện …": the place is what follows. */
const institution = /^(?:trạm y tế|tyt|trung tâm y tế|ttyt)[\s.:]+(?:khu vực\s+)?/iu;
const between = /\s*(?:[,;()[\]/]|\s[-–—]\s)\s*|\s(?=(?:huyện|thành phố|thị xã|quận|tỉnh)\s)/u;

/**
 * Reads "Xã Hòa Bình, huyện Văn Quan", "TT.Cao Lộc", "Chi Lăng (Tràng Định)".
 * @param text what the sheet wrote; a name alone, or with its district behind a comma, a dash or in brackets
 * @param district what another column wrote of the district, if any
 */
export function readWritten(text: string, district?: string | null): Written {
  const [first = '', ...rest] = unify(text).split(between).filter(Boolean);
  const place = first.replace(institution, '');
  const names = namesOf(place);
  if (district && tidyText(district) !== '') return { names, district: readDistrict(unify(district), false) };
  const behind = rest.find((part) => !/^tỉnh\s/iu.test(part));
  return { names, district: behind ? readDistrict(behind, true) : null };
}

/** Case, form and spaces set aside first, so that the prefixes are known in every spelling. */
const unify = (text: string): string => tidyText(text).toLocaleLowerCase('vi').replace(/[ðɖ]/gu, 'đ');

function namesOf(text: string): WrittenName[] {
  const plain = { type: null, name: foldName(text) };
  for (const [prefix, type] of communePrefixes) {
    const rest = text.replace(prefix, '');
    if (rest !== text && rest !== '') return [{ type, name: foldName(rest) }, plain];
  }
  return [plain];
}

function readDistrict(text: string, behind: boolean): WrittenDistrict {
  const place = text.replace(institution, '');
  for (const [prefix, kind] of districtPrefixes) {
    const rest = place.replace(prefix, '');
    if (rest !== place && rest !== '') return { behind, kind, name: foldName(rest) };
  }
  return { behind, kind: null, name: foldName(place) };
}
