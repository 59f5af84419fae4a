import { chanceOf } from './chance.js';
import type { CopyTable } from './copy-table.js';
import type { MadeStanding } from './make-round.js';

/** The tables of what communes bring with them. */
export interface TitleTables {
  zone: CopyTable;
  recognition: CopyTable;
  pledge: CopyTable;
}

const [BY, AT] = ['Người bịa ra để đo', '2023-01-31T02:00:00Z'];

/** A zone for every commune, a title of each kind for most and a pledge for some. */
export async function makeTitles(tables: TitleTables, communes: readonly MadeStanding[]): Promise<void> {
  const chance = chanceOf(`titles ${communes[0]?.province}`);
  for (const { province, code, type, zone } of communes) {
    await tables.zone.add([province, 1, code, zone, `${1 + chance.below(40)}/QĐ-BỊA`, '2023-01-15', AT, BY]);
    for (const [title, share] of [
      ['BTCQGYTX', 72],
      ['ntm', 55],
    ] as const) {
      if (title === 'ntm' && type !== 'xa') continue;
      const year = 2014 + chance.below(9);
      const [number, day] = [`${1 + chance.below(400)}/QĐ-BỊA`, `${year + 1}-01-${10 + chance.below(18)}`];
      if (chance.holds(share))
        await tables.recognition.add([province, chance.uuid(), title, 1, code, year, number, day, AT, BY]);
      else if (chance.holds(40)) await tables.pledge.add([province, chance.uuid(), title, 2024, 1, code, AT, BY]);
    }
  }
}
