import type { Cell } from '../official-form/index.js';
import type { OutcomeCell, OutcomeLook } from './report.js';

/** The four outcomes by shape, so that they are told apart in black and white. */
export const MARKS: Record<OutcomeLook, string> = { met: '●', notMet: '▼', undetermined: '◐', notAssessed: '○' };

export const LOOKS: OutcomeLook[] = ['met', 'notMet', 'undetermined', 'notAssessed'];

/** The asterisk of a provisional verdict. */
export const starred = (text: string, provisional: boolean): string => (provisional ? `${text} *` : text);

/** `▼ Không đạt *` on the outcome's tint. */
export function outcomeCell(outcome: OutcomeCell | null): Cell {
  if (!outcome) return { value: null };
  return { value: starred(`${MARKS[outcome.look]} ${outcome.word}`, outcome.provisional), look: outcome.look };
}
