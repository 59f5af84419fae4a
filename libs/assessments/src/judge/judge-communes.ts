import type { Tx } from '@chuan-xa/platform';
import { derivedId, evaluateSheet, type Circumstances, type Edition, type Verdict } from '@chuan-xa/scoring';
import { keyText } from '@chuan-xa/places';
import { STANDARD_OF_TITLE } from '@chuan-xa/standards';
import { pinnedEditions } from '../sheet/lock-sheets.js';
import { isCounted } from '../sheet/states.js';
import { circumstancesOf, type CommuneCircumstances } from './circumstances.js';
import { healthRecognition } from './health-recognition.js';
import type { Selection } from './selection.js';
import { readSheetsToJudge, type SheetToJudge } from './read-sheets-to-judge.js';
import { storeVerdicts, type Judged } from './store-verdicts.js';
import type { State } from '../sheet/assessment.entity.js';

/** Judges anew, in the transaction of whatever the verdicts rest on. Closed rounds never move. Returns how many sheets were judged. */
export async function judgeCommunes(tx: Tx, selection: Selection): Promise<number> {
  const judged = await judgeSheets(tx, await readSheetsToJudge(tx, selection));
  await storeVerdicts(tx, judged);
  return judged.length;
}

/** An edition put in place of what rounds pin, as if it were published. */
export interface Supposed {
  edition: Edition;
  /** Ids of the rounds that would be judged by it. Terms of recognition would be its own in every round. */
  rounds: readonly string[];
}

/** The verdicts on sheets, all of their communes' in their rounds; nothing is stored. */
export async function judgeSheets(tx: Tx, sheets: SheetToJudge[], supposed?: Supposed): Promise<Judged[]> {
  if (sheets.length === 0) return [];
  const editions = await pinnedEditions(tx, [...new Set(sheets.map((sheet) => sheet.roundId))]);
  for (const round of supposed?.rounds ?? [])
    if (supposed) editions.set(`${round} ${supposed.edition.id}`, supposed.edition);
  const circumstances = await circumstancesOf(tx, sheets, tx.today, supposed?.edition);
  return byCommuneAndRound(sheets).flatMap((group) => judgeGroup(group, editions, circumstances(group[0])));
}

/** The sheets of one commune in one round: those that stand by themselves first, then those that derive 15.2 from them. */
function judgeGroup(
  sheets: SheetToJudge[],
  editions: Map<string, Edition>,
  { zone, titleInTerm }: CommuneCircumstances,
): Judged[] {
  const judged: Judged[] = [];
  const editionOf = (sheet: SheetToJudge): Edition => {
    const edition = editions.get(`${sheet.roundId} ${sheet.editionId}`);
    if (!edition) throw new Error(`Round ${sheet.roundId} does not pin ${sheet.editionId}`);
    return edition;
  };
  const ordered = [...sheets].sort(
    (a, b) => Number(derivedId(editionOf(a)) !== null) - Number(derivedId(editionOf(b)) !== null),
  );
  for (const sheet of ordered) {
    const edition = editionOf(sheet);
    const health = judged.find((other) => other.sheet.editionId === STANDARD_OF_TITLE.BTCQGYTX);
    const counts = health && isCounted(health.sheet.state as State);
    const derived = healthRecognition(titleInTerm, counts ? health.verdict.outcome : null);
    judged.push({ sheet, verdict: judgeSheet(sheet, edition, { zone, healthRecognition: derived }) });
  }
  return judged;
}

function judgeSheet(sheet: SheetToJudge, edition: Edition, circumstances: Circumstances): Verdict {
  const result = evaluateSheet(edition, sheet.cells, circumstances);
  if (!result.ok)
    throw new Error(`Sheet ${sheet.id} holds scores its edition refuses: ${JSON.stringify(result.errors)}`);
  return result.verdict;
}

function byCommuneAndRound(sheets: SheetToJudge[]): [SheetToJudge, ...SheetToJudge[]][] {
  const groups = new Map<string, [SheetToJudge, ...SheetToJudge[]]>();
  for (const sheet of sheets) {
    const name = `${sheet.roundId} ${keyText(sheet)}`;
    const group = groups.get(name);
    if (group) group.push(sheet);
    else groups.set(name, [sheet]);
  }
  return [...groups.values()];
}
