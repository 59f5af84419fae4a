import type { CommuneKey, Tx } from '@chuan-xa/platform';
import { isInTerm, termYears, titleStandings } from '@chuan-xa/recognitions';
import { evaluate, type Edition, type Verdict, type Zone } from '@chuan-xa/scoring';
import { earlierSelves, keyText, zonesInForce } from '@chuan-xa/places';
import { STANDARD_OF_TITLE } from '@chuan-xa/standards';
import { pinnedEditions } from '../sheet/lock-sheets.js';
import { isCounted } from '../sheet/states.js';
import { countedAnswers } from './counted-answers.js';
import { healthRecognition } from './health-recognition.js';
import type { Selection } from './selection.js';
import { readSheetsToJudge, type SheetToJudge } from './read-sheets-to-judge.js';
import { storeVerdicts, type Judged } from './store-verdicts.js';
import type { State } from '../sheet/assessment.entity.js';

/** What a commune brings to its verdicts besides its scores. */
interface Circumstances {
  zone: Zone | null;
  titleInTerm: boolean;
}

/** Judges anew, in the transaction of whatever the verdicts rest on. Closed rounds never move. Returns how many sheets were judged. */
export async function judgeCommunes(tx: Tx, selection: Selection): Promise<number> {
  const sheets = await readSheetsToJudge(tx, selection);
  if (sheets.length === 0) return 0;
  const editions = await pinnedEditions(tx, [...new Set(sheets.map((sheet) => sheet.roundId))]);
  const circumstances = await circumstancesOf(tx, sheets);
  const judged: Judged[] = [];
  for (const group of byCommuneAndRound(sheets)) judged.push(...judgeGroup(group, editions, circumstances(group[0])));
  await storeVerdicts(tx, judged);
  return judged.length;
}

async function circumstancesOf(tx: Tx, sheets: SheetToJudge[]): Promise<(sheet: CommuneKey) => Circumstances> {
  const keys = uniqueKeys(sheets);
  const units = await earlierSelves(tx, keys);
  const zones = new Map<string, Zone>();
  for (const period of new Set(keys.map((key) => key.period))) {
    const codes = keys.filter((key) => key.period === period).map((key) => key.code);
    for (const [code, { zone }] of await zonesInForce(tx, period, tx.today, codes))
      zones.set(keyText({ period, code }), zone);
  }
  const terms = await termYears(tx);
  const standings = await titleStandings(tx, 'BTCQGYTX', [...units.values()].flat());
  const holders = new Set(
    standings
      .filter((held) => isInTerm({ ...held, termYears: terms.get(held.editionId ?? '') ?? null }, tx.today))
      .map(keyText),
  );
  return (sheet) => ({
    zone: zones.get(keyText(sheet)) ?? null,
    titleInTerm: (units.get(keyText(sheet)) ?? []).some((key) => holders.has(keyText(key))),
  });
}

/** The sheets of one commune in one round: those that stand by themselves first, then those that derive 15.2 from them. */
function judgeGroup(
  sheets: SheetToJudge[],
  editions: Map<string, Edition>,
  { zone, titleInTerm }: Circumstances,
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
    judged.push({ sheet, verdict: judgeSheet(sheet, edition, zone, derived) });
  }
  return judged;
}

function judgeSheet(
  sheet: SheetToJudge,
  edition: Edition,
  zone: Zone | null,
  derived: ReturnType<typeof healthRecognition>,
): Verdict {
  const { answers, disqualified, basis } = countedAnswers(sheet.cells);
  const id = derivedId(edition);
  if (id !== null && derived !== 'notAnswered') answers[id] = { met: derived.met };
  const titleAtRisk = id !== null && derived !== 'notAnswered' && derived.atRisk ? [id] : [];
  const result = evaluate(edition, answers, { zone, disqualified, basis, titleAtRisk });
  if (!result.ok)
    throw new Error(`Sheet ${sheet.id} holds scores its edition refuses: ${JSON.stringify(result.errors)}`);
  return result.verdict;
}

/** The indicator that the edition derives from the health recognition, if it has one. */
const derivedId = (edition: Edition): string | null =>
  edition.criteria.flatMap((criterion) => criterion.indicators).find((indicator) => indicator.derivedFrom)?.id ?? null;

const uniqueKeys = (sheets: SheetToJudge[]): CommuneKey[] => [
  ...new Map(sheets.map((sheet) => [keyText(sheet), sheet])).values(),
];

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
