import type { Provisional, State } from '@chuan-xa/assessments';
import type { MomentFinding, MomentOffice } from '@chuan-xa/meetings';
import type { CommuneOn } from '@chuan-xa/places';
import type { FormerView } from '@chuan-xa/reviews';
import type { Answers, Edition, Outcome, Verdict } from '@chuan-xa/scoring';
import type { Title } from '@chuan-xa/standards';
import type { ReviewOutcome } from '@chuan-xa/wording';

/** A round as the workbook names it. */
export interface RoundFacts {
  name: string;
  year: number;
  unitsOn: string;
  cutOffYear: number;
  illustrative: boolean;
}

/** What of a commune's sheet the lists are chosen by. */
export interface SheetFacts {
  state: State;
  stateReason: string | null;
  /** How many items have a counted score. */
  entered: number;
  outcome: Outcome | null;
}

/**
 * One title of a round: everything that several sheets of the workbook ask of it. Communes are named by their codes; what is long is
 * read of those alone that are asked for, so that the workbook of a whole country can be written without holding it.
 */
export interface TitleScene {
  title: Title;
  edition: Edition;
  provisional: Provisional;
  /** By code, in the order of the lists. */
  communes: ReadonlyMap<string, CommuneOn>;
  sheets: ReadonlyMap<string, SheetFacts>;
  /** The outcome of the review, by commune, in the order of the lists. */
  findings: ReadonlyMap<string, ReviewOutcome>;
  pledged: ReadonlySet<string>;
  offices: MomentOffice[];
  readVerdicts(codes: string[]): Promise<ReadonlyMap<string, Verdict>>;
  readAnswers(codes: string[]): Promise<ReadonlyMap<string, Answers>>;
  readFindings(codes: string[]): Promise<ReadonlyMap<string, MomentFinding>>;
  readFormer(): Promise<FormerView[]>;
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

/** Whether anything was done on the commune's sheet. */
export const hasBegun = ({ sheets }: TitleScene, code: string): boolean => {
  const sheet = sheets.get(code);
  return sheet !== undefined && (sheet.entered > 0 || sheet.state !== 'draft');
};

/** Those whose sheets have a verdict. */
export const withOutcome = ({ sheets }: TitleScene, codes: string[]): string[] =>
  codes.filter((code) => (sheets.get(code)?.outcome ?? null) !== null);

/** Takes a long list a few hundred at a time, so that what is read for each part can be let go. */
export async function* inParts<T, R>(all: T[], read: (part: T[]) => Promise<R[]>): AsyncGenerator<R> {
  for (let from = 0; from < all.length; from += 250) yield* await read(all.slice(from, from + 250));
}
