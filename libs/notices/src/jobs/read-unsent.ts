import { pinnedEditions, type Round } from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { readRoundSheets } from '@chuan-xa/reviews';
import type { OfficeUnsent, Unsent } from '@chuan-xa/wording';

/** Of one office: what is not handed in, of each standard and in all. */
export interface OfficeSheets extends OfficeUnsent {
  code: string;
  standards: Unsent[];
}

const NOT_SENT = ['draft', 'returned'];

/** The offices of a round in the order of the reports, with what each has still to hand in. Three statements. */
export async function readUnsent(tx: Tx, round: Round): Promise<OfficeSheets[]> {
  const editions = [...(await pinnedEditions(tx, [round.id])).values()];
  const sheets = (await readRoundSheets(tx, round.id)).filter(({ office }) => office !== '');
  return [...new Set(sheets.map(({ office }) => office))].map((code) => {
    const own = sheets.filter(({ office }) => office === code);
    const unsent = own.filter(({ state }) => NOT_SENT.includes(state));
    return {
      code,
      office: own[0]?.officeName || code,
      all: own.length,
      unsent: unsent.length,
      waiting: own.filter(({ state }) => state === 'submitted').length,
      standards: editions.flatMap(({ id, shortTitle }) => {
        const communes = unsent.filter(({ standard }) => standard === id).map(({ commune }) => commune);
        const all = own.filter(({ standard }) => standard === id).length;
        return communes.length === 0 ? [] : [{ standard: shortTitle, all, communes }];
      }),
    };
  });
}
