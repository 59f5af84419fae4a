import { applies, pinnedEditions, readRound, readSheets, type Round, type SheetRow } from '@chuan-xa/assessments';
import { communesOn, earlierSelves, keyText, reachedUnits, type CommuneOn } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { isWithdrawn, listPledges, listRecognitions } from '@chuan-xa/recognitions';
import { STANDARD_OF_TITLE, type Title } from '@chuan-xa/standards';
import { reviewDay } from '../review/read-review.js';
import { countProgress, type ProgressCounts, type ProgressRow } from './count-progress.js';

/** The year's progress of one title: each office and the whole. */
export interface Progress {
  round: Round;
  title: Title;
  /** Whether the round assesses the title's standard at all. */
  assessedHere: boolean;
  offices: { office: string; name: string; counts: ProgressCounts }[];
  total: ProgressCounts;
  /** By code: what each commune to which the standard applies counts for. */
  rows: ReadonlyMap<string, ProgressRow>;
}

const ALL = 1_000_000;

/** verdict.md §5: pledged; assessed ⊇ submitted ⊇ appraised; the four outcomes add up to the communes the standard applies to. */
export async function readProgress(tx: Tx, roundId: string, title: Title): Promise<Progress> {
  const round = await readRound(tx, roundId);
  const edition = (await pinnedEditions(tx, [roundId])).get(`${roundId} ${STANDARD_OF_TITLE[title]}`);
  const reached = await reachedUnits(tx);
  const communes = (await communesOn(tx, round.unitsOn))
    .filter(reached.sees)
    .filter((commune) => (edition ? applies(edition, commune) : title === 'BTCQGYTX' || commune.type === 'xa'));
  const sheets = new Map(
    (await readSheets(tx, { roundId, standard: STANDARD_OF_TITLE[title] }, { from: 0, most: ALL })).map((sheet) => [
      sheet.code,
      sheet,
    ]),
  );
  const selves = await earlierSelves(
    tx,
    communes.map(({ period, code }) => ({ period, code })),
  );
  const pledged = await pledgedUnits(tx, title, round);
  const recognised = await recognisedUnits(tx, title, round);
  const rowOf = (commune: CommuneOn): ProgressRow => {
    const units = (selves.get(keyText(commune)) ?? []).map(keyText);
    return stateOf(
      sheets.get(commune.code),
      units.some((unit) => pledged.has(unit)),
      units.some((unit) => recognised.has(unit)),
    );
  };
  const offices = new Map<string, { name: string; rows: ProgressRow[] }>();
  const rows = new Map<string, ProgressRow>();
  for (const commune of communes) {
    const row = rowOf(commune);
    rows.set(commune.code, row);
    const code = commune.office?.code ?? '';
    const office = offices.get(code) ?? { name: commune.office?.shortName ?? '', rows: [] };
    office.rows.push(row);
    offices.set(code, office);
  }
  return {
    round,
    title,
    assessedHere: edition !== undefined,
    offices: [...offices].map(([office, { name, rows }]) => ({ office, name, counts: countProgress(rows) })),
    total: countProgress([...rows.values()]),
    rows,
  };
}

const stateOf = (sheet: SheetRow | undefined, pledged: boolean, recognised: boolean): ProgressRow => ({
  state: sheet?.state ?? null,
  entered: sheet?.entered ?? 0,
  outcome: sheet?.outcome ?? null,
  pledged,
  recognised,
});

async function pledgedUnits(tx: Tx, title: Title, round: Round): Promise<Set<string>> {
  const { items } = await listPledges(tx, { title, year: round.year, page: 1, pageSize: ALL });
  const day = reviewDay(round, tx.today);
  const kept = items.filter((pledge) => pledge.droppedOn === null || pledge.droppedOn > day);
  return new Set(kept.map((pledge) => keyText({ period: pledge.period, code: pledge.communeCode })));
}

async function recognisedUnits(tx: Tx, title: Title, round: Round): Promise<Set<string>> {
  const { items } = await listRecognitions(tx, { title, through: round.year, page: 1, pageSize: ALL });
  const day = reviewDay(round, tx.today);
  const kept = items.filter((held) => held.year === round.year && held.decisionDate <= day && !isWithdrawn(held, day));
  return new Set(kept.map((held) => keyText({ period: held.period, code: held.communeCode })));
}
