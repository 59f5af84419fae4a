import { readRound, readSheets, type Round, type SheetRow } from '@chuan-xa/assessments';
import { communesOn, earlierSelves, keyText, reachedUnits, zonesInForce, type CommuneOn } from '@chuan-xa/places';
import { dayOf, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { listRecognitions, termYears, type Recognition } from '@chuan-xa/recognitions';
import { STANDARD_OF_TITLE, type Title } from '@chuan-xa/standards';
import type { ReviewOutcome } from '@chuan-xa/wording';
import { reviewTitles, type Finding, type FormerFinding, type Held } from './review-titles.js';

/** A recognition as the register has it, with what the review needs. */
export type HeldRecognition = Held & { recognition: Recognition };

/** A round's review of one title, before it is filtered and put into words. */
export interface Review {
  round: Round;
  title: Title;
  day: string;
  cutOffYear: number;
  findings: Finding<HeldRecognition>[];
  former: FormerFinding<HeldRecognition>[];
  /** By code: the units of the round's day that the actor reaches, with the zone of the review's. */
  communes: Map<string, CommuneOn>;
  /** By code: the sheet under the standard now in force for the title. */
  sheets: Map<string, SheetRow>;
}

/** More than any province or the country has. */
const ALL = 1_000_000;

/** The day on which a round's review stands: its close, else today. */
export const reviewDay = (round: Round, today: string): string =>
  round.closedAt === null ? today : dayOf(round.closedAt);

/** Reads and reviews one title of a round. `through`: another cut-off than the round's. */
export async function readReview(tx: Tx, roundId: string, title: Title, through?: number): Promise<Review> {
  const round = await readRound(tx, roundId);
  const cutOffYear = through ?? round.cutOffYear;
  const day = reviewDay(round, tx.today);
  const zones = await zonesInForce(tx, round.period, day);
  const all = await communesOn(tx, round.unitsOn);
  const reached = await reachedUnits(tx);
  const communes = new Map(
    all.filter(reached.sees).map((commune) => [commune.code, { ...commune, zone: zones.get(commune.code) ?? null }]),
  );
  const rows = await readSheets(tx, { roundId, standard: STANDARD_OF_TITLE[title] }, { from: 0, most: ALL });
  const sheets = new Map(rows.map((sheet) => [sheet.code, sheet]));
  // Of the whole province: a unit that another office answers for now has not ceased to be.
  const now = await unitsNow(tx, all);
  const result = reviewTitles({
    held: await readHeld(tx, title, cutOffYear),
    cutOffYear,
    day,
    unitNow: (unit) => now.get(keyText(unit)) ?? null,
    outcomeOf: ({ code }) => reviewOutcome(sheets.get(code)),
  });
  const place = new Map([...communes.keys()].map((code, index) => [code, index]));
  const findings = result.findings
    .filter(({ commune }) => communes.has(commune.code))
    .sort((a, b) => (place.get(a.commune.code) ?? 0) - (place.get(b.commune.code) ?? 0));
  return { round, title, day, cutOffYear, findings, former: result.former, communes, sheets };
}

/** A sheet without a counted verdict has neither passed nor failed. */
export function reviewOutcome(sheet: Pick<SheetRow, 'outcome'> | undefined): ReviewOutcome {
  if (!sheet?.outcome) return 'notAssessed';
  return ({ met: 'maintained', notMet: 'noLongerMeets', undetermined: 'undetermined' } as const)[sheet.outcome];
}

async function unitsNow(tx: Tx, communes: CommuneOn[]): Promise<Map<string, CommuneKey>> {
  const keys = communes.map(({ period, code }) => ({ period, code }));
  const now = new Map<string, CommuneKey>();
  const selves = await earlierSelves(tx, keys);
  for (const key of keys) for (const self of selves.get(keyText(key)) ?? [key]) now.set(keyText(self), key);
  return now;
}

async function readHeld(tx: Tx, title: Title, through: number): Promise<HeldRecognition[]> {
  const terms = await termYears(tx);
  const { items } = await listRecognitions(tx, { title, through, page: 1, pageSize: ALL });
  return items.map((recognition) => heldOf(recognition, terms));
}

/** A recognition as the review takes it. `terms`: by edition, see `termYears`. */
export const heldOf = (recognition: Recognition, terms: ReadonlyMap<string, number>): HeldRecognition => ({
  id: recognition.id,
  unit: { period: recognition.period, code: recognition.communeCode },
  year: recognition.year,
  decisionNumber: recognition.decisionNumber,
  decisionDate: recognition.decisionDate,
  termEndsOn: recognition.termEndsOn,
  withdrawnOn: recognition.withdrawnOn,
  termYears: terms.get(recognition.editionId ?? '') ?? null,
  recognition,
});
