import { PARTS, type Parts } from './parts.js';
import type { Statement } from './statements.js';

/** The summary with what was confirmed added to it, part by part, each line under the name of its office; what is written there stays. */
export function gathered(written: Parts, items: readonly Statement[]): Parts {
  const confirmed = items.filter(({ state }) => state === 'confirmed');
  const parts = { ...written };
  for (const part of PARTS) {
    const said = confirmed.flatMap((of) => (of[part] === '' ? [] : `${of.officeName}: ${of[part]}`));
    const missing = said.filter((line) => !written[part].includes(line));
    parts[part] = [written[part], ...missing].filter((text) => text !== '').join('\n');
  }
  return parts;
}
