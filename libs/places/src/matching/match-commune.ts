import type { CommuneType } from '../commune.entity.js';
import type { DistrictKind } from '../district.entity.js';
import { bareName, distance, foldName } from './fold-name.js';
import { readWritten, type Written, type WrittenDistrict } from './read-written.js';

/** What matching needs to know of a commune; `CommuneOn` is one. */
export interface MatchableCommune {
  code: string;
  type: CommuneType;
  name: string;
  alsoWritten: string[];
  district: { kind: DistrictKind; name: string } | null;
  office: { shortName: string } | null;
}

/** Found; or none, with the nearest that there are; or several that it may mean. Never a guess. */
export type CommuneMatch<C> =
  { kind: 'found'; commune: C } | { kind: 'none'; nearest: C[] } | { kind: 'ambiguous'; candidates: C[] };

/** What a sheet wrote of a commune. */
export interface WrittenCommune {
  /** Its name, with or without its type and district; or its code. */
  text: string;
  /** What another column wrote of the district or the health centre. */
  district?: string | null;
}

/** Finds the commune that a sheet means; see `communeMatcher`, which is quicker for many. */
export const matchCommune = <C extends MatchableCommune>(communes: C[], written: WrittenCommune): CommuneMatch<C> =>
  communeMatcher(communes)(written);

/**
 * Finds the communes that a sheet means among those of one day, whatever the spelling: NFC or NFD, spaces, case, tone
 * placement, "Xã", "X.", "TT", "P.". A type or a district that contradicts the list finds nothing, and a name that
 * occurs more than once needs one of them.
 * @param province its name without "tỉnh": behind a commune's name, without a kind, it names no district
 */
export function communeMatcher<C extends MatchableCommune>(
  communes: C[],
  province?: string,
): (written: WrittenCommune) => CommuneMatch<C> {
  const known = new Map<string, C[]>();
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  for (const commune of communes) {
    for (const name of new Set(namesOf(commune).map(foldName))) known.set(name, [...(known.get(name) ?? []), commune]);
  }
  let bare: BareNames<C>[] | null = null;
  const cities = communes.flatMap(({ district }) => (district?.kind === 'thanh-pho' ? [district.name] : []));
  const doubtful = new Set([...cities, ...(province ? [province] : [])].map(foldName));
  return ({ text, district }) => {
    const coded = byCode.get(text.trim().padStart(5, '0'));
    if (coded) return { kind: 'found', commune: coded };
    const read = readWritten(text, district);
    const place = read.district;
    if (place?.behind && place.kind === null && doubtful.has(place.name)) read.district = null;
    for (const { type, name } of read.names) {
      const here = (known.get(name) ?? []).filter((c) => (type ?? c.type) === c.type && liesIn(c, read.district));
      if (here.length > 1) return { kind: 'ambiguous', candidates: here };
      if (here[0]) return { kind: 'found', commune: here[0] };
    }
    return {
      kind: 'none',
      // Looked for when somebody asks: of the many cells that name no commune few are ever asked about.
      get nearest() {
        bare ??= communes.map((commune) => ({ commune, names: namesOf(commune).map(bareName) }));
        return nearest(bare, read);
      },
    };
  };
}

/** The names under which a sheet may list a commune. */
const namesOf = (commune: MatchableCommune): string[] => [commune.name, ...commune.alsoWritten];

/** Since the districts ended, the former district is known by its office. */
function liesIn(commune: MatchableCommune, district: WrittenDistrict | null): boolean {
  if (district === null) return true;
  if (commune.district) {
    const kind = district.kind === null || district.kind === commune.district.kind;
    return kind && foldName(commune.district.name) === district.name;
  }
  const office = commune.office?.shortName.replace(/^TTYT /u, '');
  return office !== undefined && foldName(office) === district.name;
}

const MOST = 5;

/** A commune with its names, marks set aside. */
interface BareNames<C> {
  commune: C;
  names: string[];
}

/** Near in letters, marks set aside; the same name elsewhere, or under another type, comes first. */
function nearest<C extends MatchableCommune>(communes: BareNames<C>[], read: Written): C[] {
  const wanted = [...new Set(read.names.map(({ name }) => bareName(name)))].filter((name) => name !== '');
  const far = (names: string[], most: number): number => {
    const pairs = wanted.flatMap((w) => names.map((known) => [w, known] as const));
    const close = pairs.filter(([w, known]) => Math.abs(w.length - known.length) <= most);
    return Math.min(...close.map(([w, known]) => distance(w, known)));
  };
  return communes
    .map((one) => ({ ...one, most: Math.max(2, Math.floor(one.commune.name.length / 4)) }))
    .map(({ commune, names, most }) => ({
      commune,
      most,
      far: far(names, most),
      away: liesIn(commune, read.district) ? 0 : 1,
    }))
    .filter((near) => near.far <= near.most)
    .sort((a, b) => a.far - b.far || a.away - b.away || (a.commune.code < b.commune.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ commune }) => commune);
}
