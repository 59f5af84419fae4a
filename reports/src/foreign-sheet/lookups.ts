import type { CommuneMatch, MatchableCommune, WrittenCommune } from '@chuan-xa/places';
import type { CommuneKey } from '@chuan-xa/platform';
import type { Answer, InputError } from '@chuan-xa/scoring';
import type { TitleCode } from './sheet-map.js';

/** A commune of the period the import is about; `CommuneOn` of `places` is one. */
export type KnownCommune = MatchableCommune & CommuneKey;

/** What is known outside the file; pure functions, so that this folder knows no database. */
export interface Lookups {
  /** `communeMatcher(await communesOn(tx, round.unitsOn), province.name)` of `places`. */
  findCommune(written: WrittenCommune): CommuneMatch<KnownCommune>;
}

export interface AssessmentLookups extends Lookups {
  /** The first thing wrong with one answer under the edition, or null: `checkAnswer` of `scoring`. */
  checkAnswer(edition: string, id: string, answer: Answer): InputError | null;
}

export interface RecognitionLookups extends Lookups {
  /** Whether the edition is known; without it any is taken. */
  hasEdition?(edition: string): boolean;
  /** Whether the title is for such a unit; without it every title is for every unit. */
  isTitleFor?(title: TitleCode, commune: KnownCommune): boolean;
}
