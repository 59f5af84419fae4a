import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { communeMatcher, readPlaces } from '@chuan-xa/places';
import { checkAnswer, type Edition } from '@chuan-xa/scoring';
import { parse } from 'yaml';
import type { AssessmentLookups, KnownCommune } from '../lookups.js';

const reference = (path: string): string =>
  fileURLToPath(new URL(`../../../../database/reference/${path}`, import.meta.url));

const places = (() => {
  const read = readPlaces(reference('places/20'));
  if (!read.ok) throw new Error(read.faults.map(({ file, at, message }) => `${file}${at} ${message}`).join('\n'));
  return read.reference;
})();

/** The communes of Lạng Sơn in a period: 200 in the first, 194 in the second, 65 in the third. */
export const communesOf = (period: 1 | 2 | 3): KnownCommune[] =>
  (places.communes[period - 1] ?? []).map(({ code, type, name, district, office, alsoWritten = [] }) => {
    const inDistrict = places.districts.find((one) => one.period === period && one.code === district);
    const ofOffice = places.offices.find((one) => one.period === period && one.code === office);
    return { code, period, type, name, alsoWritten, district: inDistrict ?? null, office: ofOffice ?? null };
  });

export const communes = communesOf(1);

const edition = (id: string): Edition => {
  const read = parse(readFileSync(reference(`standards/${id}/r1.yaml`), 'utf8')) as Edition;
  return { ...read, sha256: '' };
};

export const editions = new Map(['byt-1300-2023', 'langson-1494-2022-ntm'].map((id) => [id, edition(id)]));

/** What the real system would know, from the reference files. */
export const lookupsOf = (period: 1 | 2 | 3): AssessmentLookups => ({
  findCommune: communeMatcher(communesOf(period), places.province.name),
  checkAnswer: (id, criterion, answer) => {
    const known = editions.get(id);
    if (!known) throw new Error(`no edition ${id}`);
    return checkAnswer(known, criterion, answer);
  },
});

export const lookups = lookupsOf(1);
