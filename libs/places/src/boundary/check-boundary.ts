import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { MapGround } from '@chuan-xa/charts';
import { Transactions, type Actor, type Fault, type SentFile } from '@chuan-xa/platform';
import { communesOn, type CommuneOn } from '../communes-on.js';
import { periodOn } from '../periods.js';
import type { UnitPeriod } from '../unit-period.entity.js';
import { makeGround } from './make-ground.js';
import { matchFeatures } from './match-features.js';
import { readFeatures, sayFeature } from './read-features.js';

/** Bytes of a boundary file that are read at all. */
export const LARGEST_BOUNDARY = 20 * 1024 * 1024;

/** What a boundary file comes to, before anything is written. */
export interface BoundaryChecked {
  period: UnitPeriod;
  fileName: string;
  sha256: string;
  /** Features of the file, communes of the period, and how many of these have found theirs. */
  features: number;
  communes: number;
  matched: number;
  faults: Fault[];
  /** What would be drawn, of all that has been matched; null: nothing was. */
  ground: MapGround | null;
}

/** Reads a boundary file beside the communes of a day, and writes nothing. */
@Injectable()
export class CheckBoundary {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** @param on the day whose communes the file is to hold, `YYYY-MM-DD` */
  async run(
    actor: Actor,
    { on, source, file }: { on: string; source: string; file: SentFile },
  ): Promise<BoundaryChecked> {
    const { period, communes } = await this.transactions.read(actor, async (tx) => ({
      period: await periodOn(tx, on),
      communes: await communesOn(tx, on),
    }));
    const { features, count, faults } = readFeatures(file.bytes);
    const { placed, faults: unmatched } = matchFeatures(features, communes, bareProvince(period.governedName));
    const ground = placed.length === 0 ? null : await makeGround(inOrder(communes, placed), source);
    const lost = new Set(ground?.shapes.flatMap(({ rings, code }) => (rings.length === 0 ? code : [])));
    const thin = placed.filter(({ commune }) => lost.has(commune.code));
    return {
      ...{ period, fileName: file.name, sha256: createHash('sha256').update(file.bytes).digest('hex') },
      ...{ features: count, communes: communes.length, matched: placed.length - thin.length },
      faults: [
        ...faults,
        // Of a file that could not be read every commune is missing: that is not said besides.
        ...(count === 0 ? [] : unmatched),
        ...thin.map(({ feature }): Fault => ({
          ...{ field: `features.${feature.number - 1}`, code: 'BOUNDARY_BROKEN_RING' },
          values: { feature: sayFeature(feature.number, feature) },
        })),
      ],
      ground,
    };
  }
}

const bareProvince = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /u, '');

/** In the order of the lists. */
function inOrder(communes: readonly CommuneOn[], placed: ReturnType<typeof matchFeatures<CommuneOn>>['placed']) {
  const rings = new Map(placed.map(({ commune, feature }) => [commune.code, feature.rings]));
  return communes.flatMap(({ code, name }) => {
    const own = rings.get(code);
    return own === undefined ? [] : [{ code, name, rings: own }];
  });
}
