import { answerableIds } from './compile.js';
import type { Edition } from './edition.js';
import { derivedId } from './evaluate-sheet.js';

/**
 * Whether every item that a person answers is entered: each criterion or indicator, an indicator also by its criterion's own
 * points; what is derived is nobody's to enter, and the declaration of điểm liệt is no item.
 */
export function isComplete(edition: Edition, entered: ReadonlySet<string>): boolean {
  const derived = derivedId(edition);
  const ids = answerableIds(edition).filter((id) => id !== derived);
  return ids.length > 0 && ids.every((id) => entered.has(id) || entered.has(id.split('.')[0] ?? id));
}
