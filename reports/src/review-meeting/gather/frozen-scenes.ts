import type { Moment, MomentCommune, MomentTitle } from '@chuan-xa/meetings';
import type { TitleScene } from './scene.js';

/** The titles of a moment, in their order. Nothing is read or judged again. */
export const frozenScenes = (moment: Moment): TitleScene[] => moment.titles.map((title) => frozenScene(moment, title));

function frozenScene({ editions, communes }: Moment, of: MomentTitle): TitleScene {
  const edition = editions.find(({ id }) => id === of.edition);
  if (edition === undefined) throw new Error(`The moment has no edition ${of.edition}`);
  const by = <T>(value: (commune: MomentCommune) => T | null | undefined, codes?: string[]): Map<string, T> => {
    const asked = codes && new Set(codes);
    return new Map(
      communes.flatMap((one): [string, T][] => {
        const { code } = one.commune;
        const found = asked === undefined || asked.has(code) ? value(one) : null;
        return found === null || found === undefined ? [] : [[code, found]];
      }),
    );
  };
  const sheetOf = ({ sheets }: MomentCommune) => sheets.find((sheet) => sheet.edition === of.edition);
  const standingOf = ({ titles }: MomentCommune) => titles.find(({ title }) => title === of.title);
  return {
    ...{ title: of.title, edition, provisional: of.provisional, offices: of.offices },
    communes: by(({ commune }) => commune),
    sheets: by((commune) => {
      const sheet = sheetOf(commune);
      return sheet && { ...sheet, outcome: sheet.verdict?.outcome ?? null };
    }),
    findings: by((commune) => standingOf(commune)?.finding?.outcome),
    pledged: new Set(by((commune) => (standingOf(commune)?.pledged === true ? true : null)).keys()),
    readVerdicts: (codes) => Promise.resolve(by((commune) => sheetOf(commune)?.verdict, codes)),
    readAnswers: (codes) => Promise.resolve(by((commune) => sheetOf(commune)?.answers, codes)),
    readFindings: (codes) => Promise.resolve(by((commune) => standingOf(commune)?.finding, codes)),
    readFormer: () => Promise.resolve(of.former),
  };
}
