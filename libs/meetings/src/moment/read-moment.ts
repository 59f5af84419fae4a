import {
  lastSheets,
  pinnedEditions,
  readAnswers,
  readProvisional,
  readRound,
  readVerdicts,
  type Round,
  type SheetRow,
} from '@chuan-xa/assessments';
import { readHead } from '@chuan-xa/audit';
import { Province, type CommuneOn } from '@chuan-xa/places';
import { refuse, type CommuneKey, type Tx } from '@chuan-xa/platform';
import {
  countFindings,
  readProgress,
  readReview,
  viewFindings,
  viewFormer,
  type FindingView,
  type Progress,
  type Review,
} from '@chuan-xa/reviews';
import type { Edition, Verdict } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE, TITLES, type Title } from '@chuan-xa/standards';
import { readStatements } from '../statement/read-statements.js';
import { textOf } from '../statement/statement-text.js';
import type {
  Moment,
  MomentCase,
  MomentCommune,
  MomentFinding,
  MomentLast,
  MomentOffice,
  MomentRound,
  MomentSheet,
  MomentStanding,
  MomentTitle,
} from './moment.js';

/** A title with all that was read of it. */
interface Scene {
  edition: Edition;
  review: Review;
  progress: Progress;
  findings: Map<string, FindingView>;
  sheets: Map<string, MomentSheet>;
}

/**
 * Reads a round whole, as of this transaction. The number of statements does not grow with the communes.
 * Refuses: ROUND_NOT_FOUND, SNAPSHOT_OF_NOTHING (the round judges no title).
 */
export async function readMoment(tx: Tx, roundId: string): Promise<Moment> {
  const round = await readRound(tx, roundId);
  const editions = await pinnedEditions(tx, [round.id]);
  const scenes = new Map<Title, Scene>();
  for (const title of TITLES) {
    const edition = editions.get(`${round.id} ${STANDARD_OF_TITLE[title]}`);
    if (edition) scenes.set(title, await readScene(tx, round, title, edition));
  }
  const [first] = scenes.values();
  if (!first) throw refuse('SNAPSHOT_OF_NOTHING', { round: round.name });
  const titles: MomentTitle[] = [];
  for (const scene of scenes.values()) titles.push(await titleOf(tx, scene));
  return {
    round: await roundOf(tx, first.review),
    editions: [...new Set([...scenes.values()].map(({ edition }) => edition))],
    titles,
    communes: [...first.review.communes.values()].map((commune) => communeOf(commune, scenes)),
    ...(await statementsOf(tx, round.id)),
  };
}

async function statementsOf(tx: Tx, roundId: string): Promise<Pick<Moment, 'statements' | 'summary'>> {
  const { items, summary } = await readStatements(tx, roundId);
  return {
    statements: items.map(({ office, officeName, state, late, statement }) => ({
      ...{ office, officeName, state, late },
      confirmedAt: statement?.confirmedAt?.toISOString() ?? null,
      text: statement?.state === 'confirmed' ? textOf(statement) : null,
    })),
    summary: summary && textOf(summary),
  };
}

async function readScene(tx: Tx, round: Round, title: Title, edition: Edition): Promise<Scene> {
  const review = await readReview(tx, round.id, title);
  const findings = await viewFindings(tx, review, review.findings);
  return {
    edition,
    review,
    progress: await readProgress(tx, round.id, title),
    findings: new Map(findings.map((finding) => [finding.commune.code, finding])),
    sheets: await readSheetsOf(tx, round, edition, review),
  };
}

async function readSheetsOf(
  tx: Tx,
  round: Round,
  edition: Edition,
  { sheets }: Review,
): Promise<Map<string, MomentSheet>> {
  const counted = [...sheets.values()].filter(({ outcome }) => outcome !== null).map(({ id }) => id);
  const verdicts = await readVerdicts(tx, counted);
  const answers = await readAnswers(tx, counted);
  const last = await readLastResults(tx, round, edition, [...sheets.values()]);
  return new Map(
    [...sheets].map(([code, { id, state, stateReason, entered, outcome }]) => [
      code,
      {
        ...{ id, edition: edition.id, state, stateReason, entered },
        verdict: outcome === null ? null : (verdicts.get(id) ?? null),
        answers: answers.get(id) ?? {},
        last: last.get(code) ?? null,
      },
    ]),
  );
}

async function readLastResults(
  tx: Tx,
  round: Round,
  edition: Edition,
  sheets: SheetRow[],
): Promise<Map<string, MomentLast>> {
  const codes = new Map(sheets.map(({ period, code }) => [`${period}:${code}`, code]));
  const rows = await lastSheets(tx, round, edition.id, sheets satisfies CommuneKey[]);
  const verdicts = await readVerdicts(
    tx,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.flatMap(({ unit, id, round: of, roundName }): [string, MomentLast][] => {
      const verdict: Verdict | undefined = verdicts.get(id);
      const { outcome, total } = verdict ?? {};
      return outcome === undefined
        ? []
        : [[codes.get(unit) ?? '', { round: of, roundName, outcome, total: total ?? null }]];
    }),
  );
}

async function roundOf(tx: Tx, { round, day }: Review): Promise<MomentRound> {
  const { id, name, year, unitsOn, period, dueOn, cutOffYear, illustrative } = round;
  const province = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const head = await readHead(tx);
  return {
    ...{ id, name, year, unitsOn, period, dueOn, cutOffYear, illustrative, day },
    closedAt: round.closedAt?.toISOString() ?? null,
    at: tx.at.toISOString(),
    province: province.name,
    record: { ...head, at: head.at?.toISOString() ?? null },
  };
}

/** Progress and review of each office, in the order of the reports. */
export function officesOf({ offices }: Progress, { findings, communes }: Review): MomentOffice[] {
  const officeOf = (code: string): string => communes.get(code)?.office?.code ?? '';
  return offices.map(({ office, name, counts }) => ({
    ...{ office, name, progress: counts },
    review: countFindings(findings.filter(({ commune }) => officeOf(commune.code) === office)),
  }));
}

async function titleOf(tx: Tx, { edition, review, progress }: Scene): Promise<MomentTitle> {
  return {
    title: review.title,
    edition: edition.id,
    provisional: await readProvisional(tx, review.round.id, edition.id),
    offices: officesOf(progress, review),
    total: { progress: progress.total, review: countFindings(review.findings) },
    former: await viewFormer(tx, review, review.former),
  };
}

function communeOf(commune: CommuneOn, scenes: Map<Title, Scene>): MomentCommune {
  const sheets = new Map<string, MomentSheet>();
  const titles: MomentStanding[] = [];
  for (const [title, scene] of scenes) {
    const sheet = scene.sheets.get(commune.code);
    if (sheet) sheets.set(sheet.edition, sheet);
    const row = scene.progress.rows.get(commune.code);
    const found = scene.findings.get(commune.code);
    if (!row && !found) continue;
    titles.push({
      title,
      pledged: row?.pledged ?? false,
      recognised: row?.recognised ?? false,
      finding: found ? findingOf(found) : null,
    });
  }
  return { commune, sheets: [...sheets.values()], titles };
}

/** A finding as a moment keeps it; the verdict stands with the sheet. */
export function findingOf({ verdict: _verdict, case: held, ...finding }: FindingView): MomentFinding {
  return { ...finding, case: held && caseOf(held) };
}

function caseOf(held: NonNullable<FindingView['case']>): MomentCase {
  const { id, state, shortcoming, cause, solution, responsible, dueOn, decision } = held;
  return { id, state, shortcoming, cause, solution, responsible, dueOn, decision };
}
