import { standardKnown, type Known } from '../proposal/known.js';
import { communes, editions, lookups } from './lang-son.js';

/** What the real system would know while it proposes a map, for the first period of Lạng Sơn. */
export const known: Known = {
  findCommune: lookups.findCommune,
  communes,
  standards: [...editions.values()].map(standardKnown),
  defaultStandard: 'byt-1300-2023',
  defaultColumn: 'self',
};
