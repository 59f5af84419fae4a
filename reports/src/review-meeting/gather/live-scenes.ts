import { pinnedEditions, readAnswers, readProvisional, readVerdicts, type Round } from '@chuan-xa/assessments';
import { findingOf, officesOf } from '@chuan-xa/meetings';
import type { Tx } from '@chuan-xa/platform';
import { readProgress, readReview, viewFindings, viewFormer, type Review } from '@chuan-xa/reviews';
import type { Edition } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE, TITLES, type Title } from '@chuan-xa/standards';
import type { TitleScene } from './scene.js';

/** The titles whose standards the round pins, in their order, as of this transaction; what is asked of them is read when it is asked. */
export async function liveScenes(tx: Tx, round: Round): Promise<TitleScene[]> {
  const editions = await pinnedEditions(tx, [round.id]);
  const scenes: TitleScene[] = [];
  for (const title of TITLES) {
    const edition = editions.get(`${round.id} ${STANDARD_OF_TITLE[title]}`);
    if (edition) scenes.push(await liveScene(tx, round, title, edition));
  }
  return scenes;
}

async function liveScene(tx: Tx, round: Round, title: Title, edition: Edition): Promise<TitleScene> {
  const review = await readReview(tx, round.id, title);
  const progress = await readProgress(tx, round.id, title);
  const ids = new Map([...review.sheets].map(([code, { id }]) => [id, code]));
  const byCode = <T>(byId: Map<string, T>): Map<string, T> =>
    new Map([...byId].map(([id, value]) => [ids.get(id) ?? '', value]));
  const idsOf = (codes: string[]): string[] => codes.flatMap((code) => review.sheets.get(code)?.id ?? []);
  return {
    ...{ title, edition, communes: review.communes, sheets: review.sheets },
    provisional: await readProvisional(tx, round.id, edition.id),
    findings: new Map(review.findings.map(({ commune, outcome }) => [commune.code, outcome])),
    pledged: new Set([...progress.rows].filter(([, { pledged }]) => pledged).map(([code]) => code)),
    offices: officesOf(progress, review),
    readVerdicts: async (codes) => byCode(await readVerdicts(tx, idsOf(codes))),
    readAnswers: async (codes) => byCode(await readAnswers(tx, idsOf(codes))),
    readFindings: (codes) => readFindings(tx, review, codes),
    readFormer: () => viewFormer(tx, review, review.former),
  };
}

async function readFindings(tx: Tx, review: Review, codes: string[]) {
  const asked = new Set(codes);
  const views = await viewFindings(
    tx,
    review,
    review.findings.filter(({ commune }) => asked.has(commune.code)),
  );
  return new Map(views.map((view) => [view.commune.code, findingOf(view)]));
}
