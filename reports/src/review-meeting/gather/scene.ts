import { pinnedEditions, readProvisional, type Provisional, type Round } from '@chuan-xa/assessments';
import type { CommuneOn } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { readProgress, readReview, type Progress, type Review } from '@chuan-xa/reviews';
import type { Edition, Verdict } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE, TITLES, type Title } from '@chuan-xa/standards';

/** One title of a round: everything that several sheets of the workbook ask of it. */
export interface TitleScene {
  title: Title;
  edition: Edition;
  review: Review;
  progress: Progress;
  provisional: Provisional;
}

/** Reads the titles whose standards the round pins, in their order. */
export async function readTitleScenes(tx: Tx, round: Round): Promise<TitleScene[]> {
  const editions = await pinnedEditions(tx, [round.id]);
  const scenes: TitleScene[] = [];
  for (const title of TITLES) {
    const edition = editions.get(`${round.id} ${STANDARD_OF_TITLE[title]}`);
    if (!edition) continue;
    scenes.push({
      title,
      edition,
      review: await readReview(tx, round.id, title),
      progress: await readProgress(tx, round.id, title),
      provisional: await readProvisional(tx, round.id, edition.id),
    });
  }
  return scenes;
}

/** How a commune's group is called in a column: its district while there were any, else the office that answers for it. */
export function groupName(commune: CommuneOn | undefined): string {
  if (!commune) return '';
  const { district, office } = commune;
  if (district === null) return office?.shortName ?? '';
  return district.kind === 'huyen'
    ? district.name
    : district.fullName.charAt(0).toUpperCase() + district.fullName.slice(1);
}

/** A xã by its name alone, any other unit with its type. */
export const communeCell = (commune: CommuneOn | undefined, code: string): string =>
  commune === undefined ? code : commune.type === 'xa' ? commune.name : commune.fullName;

/** Whether a row needs its own asterisk: it rests on more that is not known from the act than all rows do. */
export const hasOwnAsterisk = (verdict: Verdict | undefined | null, { shared }: Provisional): boolean =>
  verdict?.provisionalParameters.some((parameter) => !shared.some((one) => one.id === parameter.id)) ?? false;

/** Takes a long list a few hundred at a time, so that what is read for each part can be let go. */
export async function* inParts<T, R>(all: T[], read: (part: T[]) => Promise<R[]>): AsyncGenerator<R> {
  for (let from = 0; from < all.length; from += 250) yield* await read(all.slice(from, from + 250));
}
