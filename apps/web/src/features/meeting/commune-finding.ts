import { answerableIds, type Edition, type Verdict } from '@chuan-xa/scoring';
import {
  asSentence,
  capitalise,
  judgedWord,
  missingSheet,
  outcomeOfReview,
  outcomeWord,
  sayEachReason,
  sayHeadline,
  sayWayBack,
  type OutcomeOrNone,
} from '@chuan-xa/wording';
import {
  sheetUnder,
  type Frame,
  type FrozenCommune,
  type FrozenFinding,
  type FrozenSheet,
  type Title,
} from './frozen.js';

/** What a snapshot says of a commune under one title, in words. */
export interface Told {
  title: Title;
  outcome: OutcomeOrNone;
  /** "Không đạt theo 1300/QĐ-BYT: thiếu 11,5 điểm" */
  headline: string;
  why: string[];
  wayBack: string | null;
  edition: Edition | null;
  sheet: FrozenSheet | null;
  verdict: Verdict | null;
  finding: FrozenFinding | null;
}

/** Under the title that is asked for first, then under the others that it stands to. */
export function tellCommune(frame: Frame, commune: FrozenCommune, first: Title): Told[] {
  const titles = commune.titles.map(({ title }) => title);
  return [...new Set([first, ...titles])].flatMap((title) => {
    const standing = commune.titles.find((one) => one.title === title);
    return standing === undefined && title !== first ? [] : [tell(frame, commune, title, standing?.finding ?? null)];
  });
}

function tell(frame: Frame, commune: FrozenCommune, title: Title, finding: FrozenFinding | null): Told {
  const edition =
    frame.editions.find(({ id }) => id === frame.titles.find((one) => one.title === title)?.edition) ?? null;
  const sheet = sheetUnder(frame, commune, title);
  const verdict = sheet?.verdict ?? null;
  const outcome = finding ? outcomeOfReview[finding.outcome] : (verdict?.outcome ?? 'notAssessed');
  const words = finding?.word ?? outcomeWord(outcome);
  return {
    ...{ title, outcome, edition, sheet, verdict, finding },
    headline:
      verdict !== null && edition !== null
        ? sayHeadline(verdict, edition, words)
        : `${capitalise(words)} ${judgedWord(title)}`,
    why:
      verdict !== null && edition !== null
        ? sayEachReason(verdict.reasons, edition)
        : [asSentence(`còn thiếu ${missing(sheet, edition)}`)],
    wayBack:
      verdict === null || edition === null || verdict.outcome === 'met'
        ? null
        : sayWayBack(verdict.wayBack, edition, verdict.reasons, 'long'),
  };
}

const missing = (sheet: FrozenSheet | null, edition: Edition | null): string =>
  missingSheet(
    sheet?.state ?? null,
    sheet !== null && edition !== null ? { entered: sheet.entered, of: answerableIds(edition).length } : undefined,
  ).missing;
