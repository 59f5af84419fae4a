import { sealOf, START, type ChainHead } from '@chuan-xa/audit';
import { evaluateSheet, hundredthsOf, type Edition, type Verdict, type Zone } from '@chuan-xa/scoring';
import { chanceOf } from './chance.js';
import type { CopyTable } from './copy-table.js';
import type { MadeCommune } from './province.js';
import type { MadeRound } from './rounds.js';
import { scoreRow } from './sheet-rows.js';
import { madeCells, madeState } from './sheet.js';

/** The tables that a round fills. */
export interface SheetTables {
  assessment: CopyTable;
  score: CopyTable;
  verdict: CopyTable;
  audit_record: CopyTable;
}

/** What the sheets of a commune rest on besides its answers. */
export interface MadeStanding extends MadeCommune {
  zone: Zone;
}

const BY = 'Người bịa ra để đo';

/**
 * Fills a round of one province: the sheets of each standard with their cells, an act on the record for each, and the verdicts of a closed round. Those of the open
 * round are left to the product itself.
 * @returns the head of the province's record after it
 */
export async function makeRound(
  tables: SheetTables,
  round: MadeRound,
  editions: readonly Edition[],
  communes: readonly MadeStanding[],
  before: ChainHead = START,
): Promise<ChainHead> {
  let head = before;
  const isOpen = round.closedAt === null;
  const at = new Date(`${round.unitsOn}T03:00:00Z`);
  const [chance, ids] = [
    chanceOf(`sheets ${communes[0]?.province} ${round.id}`),
    chanceOf(`ids ${communes[0]?.province} ${round.id}`),
  ];
  for (const commune of communes)
    for (const edition of editions) {
      if (edition.appliesTo.length === 1 && commune.type !== 'xa') continue;
      const [id, state] = [ids.uuid(), madeState(chance, isOpen)];
      const cells = madeCells(edition, chance, state, round.year === 2024);
      const { province, code } = commune;
      await tables.assessment.add([
        province,
        id,
        round.id,
        edition.id,
        1,
        code,
        commune.office,
        state,
        null,
        at.toISOString(),
        BY,
      ]);
      for (const cell of cells) await tables.score.add(scoreRow(province, id, cell, at.toISOString()));
      if (!isOpen) {
        const result = evaluateSheet(edition, cells, {
          zone: commune.zone,
          healthRecognition: { met: chance.holds(80), atRisk: false },
        });
        if (!result.ok) throw new Error(JSON.stringify(result.errors));
        await tables.verdict.add(verdictRow(province, id, result.verdict, round));
      }
      head = await record(tables, head, { province, code, id, state, at });
    }
  return head;
}

async function record(
  { audit_record: table }: SheetTables,
  last: ChainHead,
  { province, code, id, state, at }: { province: string; code: string; id: string; state: string; at: Date },
): Promise<ChainHead> {
  const number = last.number + 1;
  const [account, office, via, action, objectType, objectId] = [
    null,
    null,
    'load',
    'assessmentSubmitted',
    'assessment',
    id,
  ];
  const [before, after] = [{ state: 'draft' }, { state }];
  const said = { province, number, at, actor: BY, account, office, via, action, objectType, objectId };
  const hash = sealOf(last.hash, { ...said, period: 1, commune: code, before, after, why: null });
  const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
  await table.add([province, number, at.toISOString(), BY, via, action, objectType, objectId, 1, code, was, is, hash]);
  return { number, hash, at };
}

const verdictRow = (province: string, sheet: string, verdict: Verdict, round: MadeRound) => {
  const { outcome, provisional, total, wayBack, edition, engine } = verdict;
  const hundredths = (value: string | null): number | null => (value === null ? null : hundredthsOf(value));
  const numbers = [hundredths(total), hundredths(wayBack.points)];
  const judged = [edition.id, edition.revision, edition.sha256, engine, round.unitsOn, round.closedAt];
  return [province, sheet, outcome, provisional, ...numbers, ...judged, JSON.stringify(verdict)];
};
