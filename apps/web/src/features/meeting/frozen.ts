import type { Figure } from '@chuan-xa/charts';
import type { Answers, Edition, Outcome, ProvisionalParameter, Verdict } from '@chuan-xa/scoring';
import type { AssessmentState, CaseState } from '@chuan-xa/wording';
import type { components } from '../../api/schema.js';

/**
 * A snapshot's documents as they are read on the screen. They were frozen once and stay as they are for ever, so what a later version adds
 * is optional here.
 */
export type Title = components['schemas']['FindingView']['title'];

export interface FrozenRound {
  id: string;
  name: string;
  year: number;
  cutOffYear: number;
  illustrative: boolean;
  /** The instant of which everything is. */
  at: string;
}

export interface FrozenTitle {
  title: Title;
  edition: string;
  provisional: { shared: ProvisionalParameter[]; others: ProvisionalParameter[] };
}

export interface FrozenSheet {
  id: string;
  edition: string;
  state: AssessmentState;
  entered: number;
  verdict: Verdict | null;
  answers: Answers;
  last: { round: string; roundName: string; outcome: Outcome; total: string | null } | null;
}

type Held = components['schemas']['HeldTitleView'];

export interface FrozenCase {
  state: CaseState;
  shortcoming: string | null;
  cause: string | null;
  solution: string | null;
  responsible: string | null;
  dueOn: string | null;
  decision: string | null;
}

export type FrozenFinding = Omit<
  components['schemas']['FindingView'],
  'verdict' | 'case' | 'recognition' | 'history'
> & {
  recognition: Held;
  history: Held[];
  case: FrozenCase | null;
};

export interface FrozenCommune {
  commune: components['schemas']['CommuneDto'];
  sheets: FrozenSheet[];
  titles: { title: Title; pledged: boolean; recognised: boolean; finding: FrozenFinding | null }[];
}

/** What is the same whichever screen stands: whose data, of when, by which law. */
export interface Frame {
  snapshot: components['schemas']['SnapshotView'];
  round: FrozenRound;
  editions: Edition[];
  titles: Pick<FrozenTitle, 'title' | 'edition'>[];
}

/** A snapshot whole, as the meeting leafs through it. */
export interface Pack extends Frame {
  /** In the order of the agenda: a screen each. */
  figures: Figure[];
  /** By code, in the order of the lists. */
  communes: ReadonlyMap<string, FrozenCommune>;
}

/** The title that a figure is about: "review-ntm-advanced" is about `ntm-advanced`. */
export const titleOfFigure = (id: string): Title => id.slice(id.indexOf('-') + 1) as Title;

/** The commune's sheet under the standard of a title; null where it has none. */
export const sheetUnder = ({ titles }: Frame, commune: FrozenCommune, title: Title): FrozenSheet | null => {
  const edition = titles.find((one) => one.title === title)?.edition;
  return commune.sheets.find((sheet) => sheet.edition === edition) ?? null;
};
