import { answerableIds, type Verdict } from '@chuan-xa/scoring';
import { capitalise, missingOf, missingSheet, titleWord } from '@chuan-xa/wording';
import type { FormerUnitRow, MissingRow } from '../report.js';
import { outcomeCell } from './detail.js';
import { communeCell, groupName, inParts, withOutcome, type TitleScene } from './scene.js';

/** Sheet 5: what is missing and who must supply it; of an NTM title only where it is held or pledged. */
export async function* missingRows(
  scenes: { scene: TitleScene; asked: (code: string) => boolean }[],
): AsyncGenerator<MissingRow> {
  const all = scenes.flatMap(({ scene, asked }) =>
    [...scene.communes.values()]
      .filter(({ code }) => scene.sheets.has(code) && asked(code))
      .filter(({ code }) => (scene.sheets.get(code)?.outcome ?? 'undetermined') === 'undetermined')
      .map((commune) => ({ scene, commune })),
  );
  const place = new Map([...(scenes[0]?.scene.communes.keys() ?? [])].map((code, index) => [code, index]));
  all.sort((a, b) => (place.get(a.commune.code) ?? 0) - (place.get(b.commune.code) ?? 0));
  yield* inParts(all, async (part) => {
    const verdicts = new Map<TitleScene, ReadonlyMap<string, Verdict>>();
    for (const scene of new Set(part.map((one) => one.scene))) {
      const codes = part.filter((one) => one.scene === scene).map(({ commune }) => commune.code);
      verdicts.set(scene, await scene.readVerdicts(withOutcome(scene, codes)));
    }
    return part.flatMap(({ scene, commune }): MissingRow[] => {
      const sheet = scene.sheets.get(commune.code);
      const verdict = verdicts.get(scene)?.get(commune.code);
      const office = commune.office?.shortName;
      const progress = sheet ? { entered: sheet.entered, of: answerableIds(scene.edition).length } : undefined;
      const missing = verdict
        ? missingOf(verdict.reasons, scene.edition, office)
        : [missingSheet(sheet?.state ?? null, progress, office)];
      return missing.map(({ missing: what, who }) => ({
        office: groupName(commune),
        commune: communeCell(commune, commune.code),
        title: titleWord(scene.title),
        outcome: outcomeCell(verdict, scene),
        missing: capitalise(sheet?.stateReason ? `${what}. Lý do trả lại: ${sheet.stateReason}` : what),
        supplier: who,
        note: null,
      }));
    });
  });
}

const ELSEWHERE = 'Nay thuộc địa bàn của đơn vị khác';

/** Titles of units that no longer exist, each with its successors' results; gathered by the office of the first successor. */
export async function* formerUnitRows(scenes: TitleScene[]): AsyncGenerator<FormerUnitRow> {
  for (const scene of scenes) {
    for (const former of await scene.readFormer()) {
      const [first] = former.successors;
      yield {
        office: groupName(scene.communes.get(first?.code ?? '')),
        formerUnit: former.unit.name,
        title: titleWord(scene.title),
        year: former.recognition.year,
        decision: { number: former.recognition.decisionNumber, date: former.recognition.decisionDate },
        // None of them is the actor's: what came of the unit is another office's to show.
        successors:
          former.successors.length === 0
            ? ELSEWHERE
            : former.successors.map(({ name, kind }) => (kind === 'divided' ? `${name} (một phần)` : name)).join('; '),
        results: former.successors
          .map(({ name, word }) => (former.successors.length === 1 ? capitalise(word) : `${name}: ${word}`))
          .join('; '),
      };
    }
  }
}
