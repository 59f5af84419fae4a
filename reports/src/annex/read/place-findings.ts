import { checkEdition, type EditionContent, type Finding, type Path } from '@chuan-xa/standards';
import { formatDate, formatDecimal, type ProblemValues } from '@chuan-xa/wording';
import { hundredthsOf } from '@chuan-xa/scoring';
import { cellFault, fileFault, type FaultCode, type ImportFault } from '../../workbook-file/index.js';
import type { At, Gathering } from './gathering.js';

/**
 * What the law's own checks find in the edition, each at the cell that it came from, in words of the form.
 * @param whole whether every row found its place; if not, a sum that is too small is only the shadow of that
 */
export function placeFindings(g: Gathering, content: EditionContent, whole: boolean): ImportFault[] {
  const { criteria } = content;
  // What is invented goes on as invented: only a revision that was let in as such has the mark.
  return checkEdition(content, { allowInvented: content.invented === true })
    .filter((finding) => whole || !isShadow(finding))
    .map((finding) => {
      const { code, values } = inWordsOfTheForm(finding, content);
      const at = placeOf(g, finding, criteria.length);
      return at ? cellFault(at.table, at.cell, code, values) : fileFault(code, values);
    });
}

const isShadow = ({ code, path, values }: Finding): boolean =>
  (code === 'LAW_SUM_MISMATCH' && hundredthsOf(String(values?.sum)) < hundredthsOf(String(values?.stated))) ||
  (code === 'LAW_SCORED_BY_MISMATCH' && path.at(-1) === 'indicators');

/** A table too many is shown where it stands, one that is missing at the kind of answer that asks for it. */
function placeOf(g: Gathering, { code, path, about }: Finding, criteria: number): At | null {
  if (code === 'LAW_KIND_MISMATCH' && about !== undefined) return g.placeOf([...path, about]);
  if (code === 'LAW_SCORED_BY_MISMATCH' && criteria === 0) return g.placeOf(['scoredBy']);
  return g.placeOf(path);
}

interface Said {
  code: FaultCode;
  values: ProblemValues;
}

/** The law's codes speak of keys in a file of YAML; in a form they are heads and words. */
function inWordsOfTheForm({ code, path, about, values = {} }: Finding, content: EditionContent): Said {
  switch (code) {
    case 'LAW_LEVELS_OUT_OF_ORDER':
      return { code: 'ANNEX_LEVELS_OUT_OF_ORDER', values: {} };
    case 'LAW_KIND_MISMATCH':
      return { code: kindCode(about, path, content), values: {} };
    case 'LAW_SCORED_BY_MISMATCH':
      return { code: 'ANNEX_INDICATORS_MISSING', values: {} };
    case 'LAW_DISQUALIFIED_BY_MISMATCH':
      return {
        code: content.disqualifiedBy === 'declared' ? 'ANNEX_DISQUALIFYING_KNOWN' : 'ANNEX_DISQUALIFYING_NONE',
        values: {},
      };
    case 'LAW_ZONES_MISMATCH':
      return { code: 'ANNEX_ZONES_MISSING', values: {} };
    default:
      return { code, values: asWritten(values) };
  }
}

/** Values that are amounts or days, as the form writes them; an id keeps its point. */
const asWritten = ({ id, ...values }: ProblemValues): ProblemValues => ({
  ...(id === undefined ? {} : { id }),
  ...Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' && isDay(value) ? formatDate(value) : formatDecimal(value ?? ''),
    ]),
  ),
});

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function kindCode(about: string | undefined, path: Path, { criteria }: EditionContent): FaultCode {
  if (about === 'levels') return 'ANNEX_LEVELS_NOT_USED';
  const indicator = criteria[Number(path[1])]?.indicators[Number(path[3])];
  return indicator?.levelTable ? 'ANNEX_TABLE_NOT_USED' : 'ANNEX_TABLE_MISSING';
}
