import type { Parameter } from '@chuan-xa/scoring';
import { cleanText } from '../workbook-file/index.js';
import { HOWS, wordOf } from './words.js';

type AnyParameter = Parameter<unknown> | undefined;

/** From where a row's values are known unless one of them says otherwise; empty while none is known. */
export interface RowSource {
  how: string;
  standsFor: string;
}

/** How a row says from where its values are known: as the first of them that is. */
export function rowSource(parameters: readonly AnyParameter[]): RowSource {
  const first = parameters.find((one) => one && one.how !== 'unknown');
  return {
    how: first ? wordOf(HOWS, first.how) : '',
    standsFor: first?.how === 'borrowed' ? cleanText(first.standsFor) : '',
  };
}

/** The four cells of a value that shares its row with no other. */
export const sourceCells = (
  parameter: Parameter<unknown>,
): Record<'how' | 'citation' | 'standsFor' | 'note', string> => ({
  how: wordOf(HOWS, parameter.how),
  citation: cleanText(parameter.citation ?? ''),
  standsFor: parameter.how === 'borrowed' ? cleanText(parameter.standsFor) : '',
  note: cleanText(parameter.note ?? ''),
});

/**
 * The cells of a value's own source, `max:how` …: what its row says already is left out.
 * @param optional whether the value may be absent: then "not known" must be said
 */
export function ownCells(
  part: string,
  parameter: AnyParameter,
  row: RowSource & { citation: string },
  optional: boolean,
): Record<string, string> {
  if (!parameter) return {};
  const { how, citation, standsFor, note } = sourceCells(parameter);
  if (parameter.how === 'unknown')
    return { [`${part}:how`]: optional ? how : '', [`${part}:citation`]: citation, [`${part}:note`]: note };
  const sameHow = how === row.how;
  return {
    [`${part}:how`]: sameHow ? '' : how,
    [`${part}:citation`]: citation === row.citation ? '' : citation,
    [`${part}:standsFor`]: sameHow && standsFor === row.standsFor ? '' : standsFor,
    [`${part}:note`]: note,
  };
}
