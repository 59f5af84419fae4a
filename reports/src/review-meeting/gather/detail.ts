import { answerableIds, decimalOf, hundredthsOf, type Edition, type Verdict } from '@chuan-xa/scoring';
import { capitalise, outcomeWord, stateWord } from '@chuan-xa/wording';
import type { CriterionHead, DetailRow, DetailTable, OutcomeCell } from '../report.js';
import {
  communeCell,
  groupName,
  hasOwnAsterisk,
  inParts,
  withOutcome,
  type SheetFacts,
  type TitleScene,
} from './scene.js';

/** Sheet 3: the points of every commune, criterion by criterion. */
export function detailTable(scene: TitleScene, sharedNote: string | null): DetailTable {
  const codes = [...scene.communes.keys()].filter((code) => scene.sheets.has(code));
  return {
    criteria: criterionHeads(scene.edition),
    total: {
      max: known(scene.edition.maxTotal),
      floor: share(known(scene.edition.maxTotal), known(scene.edition.pass?.totalPercent)),
    },
    sharedNote,
    rows: inParts(codes, async (part) => {
      const verdicts = await scene.readVerdicts(withOutcome(scene, part));
      return part.map((code) => detailRow(scene, code, verdicts.get(code)));
    }),
  };
}

function detailRow(scene: TitleScene, code: string, verdict: Verdict | undefined): DetailRow {
  const commune = scene.communes.get(code);
  const below = new Set(
    verdict?.reasons.flatMap((reason) => (reason.code === 'CRITERION_BELOW' ? reason.criterion : [])),
  );
  const results = new Map(verdict?.criteria.map((criterion) => [criterion.id, criterion]));
  return {
    office: groupName(commune),
    commune: communeCell(commune, code),
    zone: commune?.zone?.zone ?? null,
    points: scene.edition.criteria.map(({ id }) => ({
      points: results.get(id)?.points ?? null,
      failing: below.has(id),
    })),
    total: {
      points: verdict?.total ?? null,
      failing: verdict?.reasons.some((reason) => reason.code === 'TOTAL_BELOW') ?? false,
    },
    outcome: outcomeCell(verdict, scene),
    note: rowNote(scene.edition, scene.sheets.get(code), verdict),
  };
}

/** Where there is no outcome, how far the sheet is; where there is, what the points alone do not show. */
function rowNote(edition: Edition, sheet: SheetFacts | undefined, verdict: Verdict | undefined): string | null {
  if (!verdict)
    return sheet === undefined
      ? null
      : capitalise(stateWord(sheet.state, { entered: sheet.entered, of: answerableIds(edition).length }));
  const notes = verdict.reasons.flatMap((reason) => {
    if (reason.code === 'DISQUALIFIED') return 'Có điểm liệt';
    if (reason.code === 'NOT_ANSWERED')
      return `Chưa có: ${reason.ids.map((id) => ({ disqualified: 'khai báo điểm liệt', zone: 'vùng' })[id] ?? id).join(', ')}`;
    return [];
  });
  return notes.join('; ') || null;
}

/** An outcome as a cell: mark, word and, where the row rests on more than the others, the asterisk. */
export function outcomeCell(verdict: Verdict | undefined | null, scene: TitleScene): OutcomeCell {
  const look = verdict?.outcome ?? 'notAssessed';
  return { look, word: capitalise(outcomeWord(look)), provisional: hasOwnAsterisk(verdict, scene.provisional) };
}

const criterionHeads = (edition: Edition): CriterionHead[] =>
  edition.criteria.map(({ id, name, maxPoints }) => ({
    id,
    name,
    max: known(maxPoints),
    floor: share(known(maxPoints), known(edition.pass?.criterionPercent)),
  }));

const known = (parameter: Edition['maxTotal'] | undefined): string | null =>
  parameter && parameter.how !== 'unknown' ? parameter.value : null;

/** So many per cent of a maximum, rounded up to the hundredth; both as decimal strings. */
const share = (max: string | null, percent: string | null): string | null =>
  max === null || percent === null ? null : decimalOf(Math.ceil((hundredthsOf(max) * hundredthsOf(percent)) / 10_000));
