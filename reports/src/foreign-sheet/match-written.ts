import { communeFullName, districtFullName, type WrittenCommune } from '@chuan-xa/places';
import type { FaultCode } from '../workbook-file/fault-sentences.js';
import type { KnownCommune, Lookups } from './lookups.js';

/** What a row says of its commune. */
export interface Written {
  name: WrittenCommune | null;
  /** Five digits, if it is a code at all. */
  code: string | null;
}

type Match = { commune: KnownCommune } | { code: FaultCode; values: Record<string, string> };

/** "xã Chi Lăng (huyện Tràng Định)" */
const fullName = (commune: KnownCommune): string =>
  communeFullName(commune) + (commune.district ? ` (${districtFullName(commune.district)})` : '');

/** A code changes hands with the periods: where a row has a name too, both must mean the same commune. */
const agree = (name: WrittenCommune, code: string, commune: KnownCommune, lookups: Lookups): Match => {
  const named = lookups.findCommune(name);
  const meant = named.kind === 'found' ? [named.commune] : named.kind === 'ambiguous' ? named.candidates : [];
  if (meant.some((one) => one.code === commune.code)) return { commune };
  return { code: 'COMMUNE_CODE_OF_ANOTHER', values: { code, commune: name.text, other: fullName(commune) } };
};

/** The commune that a row means, by its code where it has one, else by its name; or why there is none. */
export const matchWritten = (lookups: Lookups, { name, code }: Written): Match => {
  const text = code ?? name?.text ?? '';
  const match = lookups.findCommune(code === null && name ? name : { text });
  switch (match.kind) {
    case 'found':
      return name && code !== null ? agree(name, code, match.commune, lookups) : { commune: match.commune };
    case 'ambiguous':
      return {
        code: 'COMMUNE_AMBIGUOUS',
        values: { commune: text, candidates: match.candidates.map(fullName).join(', ') },
      };
    case 'none': {
      const nearest = match.nearest.slice(0, 3).map(fullName).join('; ');
      return { code: 'COMMUNE_NOT_FOUND', values: { commune: text, ...(nearest && { nearest }) } };
    }
  }
};
