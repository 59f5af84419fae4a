import type { Rule } from './rule.js';

/** A table by zone needs zones. */
export const zoneTables: Rule = {
  each: 'indicator',
  reads: ['zones'],
  find: ({ edition: { zones }, part: { levelTable }, path }) =>
    levelTable && !('how' in levelTable.rows) && zones === null
      ? [{ code: 'LAW_ZONES_MISMATCH', path: [...path, 'levelTable', 'rows'] }]
      : [],
};
