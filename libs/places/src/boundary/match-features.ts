import type { Fault } from '@chuan-xa/platform';
import { communeMatcher, type CommuneMatch, type MatchableCommune } from '../matching/match-commune.js';
import { sayFeature, type Feature } from './read-features.js';

/** A commune of the period with the rings of its feature. */
export interface Placed<C> {
  commune: C;
  feature: Feature;
}

export interface FeaturesMatched<C> {
  placed: Placed<C>[];
  faults: Fault[];
}

/** What tells communes apart, as the file calls it; null: it has none. */
interface Keys {
  code: string | null;
  name: string | null;
  district: string | null;
}

/**
 * Finds the commune of each feature: by its code, else by its name with its district, whatever the file calls them. A name that names
 * another commune than the code is a fault, as are a commune with two features, one with none, and a feature that is nobody's.
 * @param province its name without "tỉnh"
 */
export function matchFeatures<C extends MatchableCommune & { fullName: string }>(
  features: readonly Feature[],
  communes: C[],
  province: string,
): FeaturesMatched<C> {
  const find = communeMatcher(communes, province);
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const keys = keysOf(features, byCode, find);
  const faults: Fault[] = [];
  const taken = new Map<string, Placed<C>>();
  for (const feature of features) {
    const field = `features.${feature.number - 1}`;
    const said = sayFeature(feature.number, feature);
    const commune = communeOf(feature, keys, byCode, find);
    if ('code' in commune && 'values' in commune) {
      faults.push({ field, code: commune.code, values: { feature: said, ...commune.values } });
      continue;
    }
    const before = taken.get(commune.code);
    if (before)
      faults.push({
        ...{ field, code: 'BOUNDARY_TWICE' },
        values: { feature: said, commune: commune.fullName, other: sayFeature(before.feature.number, before.feature) },
      });
    else taken.set(commune.code, { commune, feature });
  }
  const missing = communes.filter(({ code }) => !taken.has(code));
  if (missing.length > 0)
    faults.push({
      ...{ field: 'file', code: 'BOUNDARY_MISSING' },
      values: {
        count: missing.length,
        communes: missing.map(({ fullName, code }) => `${fullName} (${code})`).join(', '),
      },
    });
  return { placed: [...taken.values()], faults };
}

type Find<C> = (written: { text: string; district?: string | null }) => CommuneMatch<C>;
type Unmatched = Pick<Fault, 'code'> & { values: Record<string, string> };

function communeOf<C extends MatchableCommune & { fullName: string }>(
  { properties }: Feature,
  keys: Keys,
  byCode: ReadonlyMap<string, C>,
  find: Find<C>,
): C | Unmatched {
  const code = codeIn(keys.code === null ? null : properties[keys.code]);
  const name = textIn(keys.name === null ? null : properties[keys.name]);
  const district = textIn(keys.district === null ? null : properties[keys.district]);
  const named = name === null ? null : find({ text: name, district });
  const coded = code === null ? undefined : byCode.get(code);
  if (coded && code !== null) {
    const meant =
      named === null || named.kind === 'none' ? [] : named.kind === 'found' ? [named.commune] : named.candidates;
    if (meant.length > 0 && !meant.includes(coded))
      return { code: 'BOUNDARY_CODE_OF_ANOTHER', values: { code, commune: coded.fullName, name: name ?? '' } };
    return coded;
  }
  if (named?.kind === 'found') return named.commune;
  if (named?.kind === 'ambiguous')
    return { code: 'BOUNDARY_AMBIGUOUS', values: { candidates: named.candidates.map(fullWithCode).join(', ') } };
  const nearest = named?.kind === 'none' ? named.nearest.slice(0, 3).map(fullWithCode).join('; ') : '';
  return { code: 'BOUNDARY_OF_NOBODY', values: { nearest } };
}

const fullWithCode = ({ fullName, code, district }: MatchableCommune & { fullName: string }): string =>
  `${fullName}${district === null ? '' : `, ${district.name}`} (${code})`;

/** The property that is a code for most features, the one that names a commune for most, and the one that then tells most apart. */
function keysOf<C extends MatchableCommune>(
  features: readonly Feature[],
  byCode: ReadonlyMap<string, C>,
  find: Find<C>,
): Keys {
  const all = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const best = (
    keys: readonly string[],
    fits: (feature: Feature, key: string) => boolean,
  ): { key: string | null; count: number } =>
    keys.reduce<{ key: string | null; count: number }>(
      (most, key) => {
        const count = features.filter((feature) => fits(feature, key)).length;
        return count > most.count ? { key, count } : most;
      },
      { key: null, count: 0 },
    );
  const texts = all.filter((key) => features.some(({ properties }) => /\p{L}/u.test(textIn(properties[key]) ?? '')));
  const code = best(all, ({ properties }, key) => byCode.has(codeIn(properties[key]) ?? ''));
  const name = best(texts, ({ properties }, key) => find({ text: textIn(properties[key]) ?? '' }).kind !== 'none');
  if (name.key === null) return { code: code.key, name: null, district: null };
  const ofName = name.key;
  const foundWith = ({ properties }: Feature, key: string | null): boolean =>
    find({ text: textIn(properties[ofName]) ?? '', district: key === null ? null : textIn(properties[key]) }).kind ===
    'found';
  const without = features.filter((feature) => foundWith(feature, null)).length;
  const district = best(
    texts.filter((key) => key !== ofName),
    foundWith,
  );
  return { code: code.key, name: ofName, district: district.count > without ? district.key : null };
}

/** A code as a file has it: "06040", 6040, "6040.0". */
function codeIn(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^\d{1,5}(\.0+)?$/.test(text) ? text.replace(/\..*$/, '').padStart(5, '0') : null;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
