import { compilePoints } from './compile-points.js';
import { compileThresholds } from './compile-thresholds.js';
import type { Compiled } from './compiled.js';
import type { Edition } from './edition.js';

const cache = new WeakMap<Edition, Compiled>();

/** The edition made ready to judge by; done once for each edition object, which must not be changed afterwards. */
export function compile(edition: Edition): Compiled {
  const known = cache.get(edition);
  if (known) return known;
  const compiled = compileAnew(edition);
  cache.set(edition, compiled);
  return compiled;
}

function compileAnew(edition: Edition): Compiled {
  const compiled = edition.scoredBy === 'threshold' ? compileThresholds(edition) : compilePoints(edition);
  return compiled.kind === 'unscorable' || compiled.ids.length === 0 ? { kind: 'unscorable' } : compiled;
}

/**
 * What a sheet of this edition has to answer, in the order of the standard: criteria, or indicators where it is scored by
 * them. (There a criterion's own id may be answered by points too, in place of its indicators.) Empty when it has nothing to judge by.
 */
export function answerableIds(edition: Edition): string[] {
  const compiled = compile(edition);
  return compiled.kind === 'unscorable' ? [] : [...compiled.ids];
}
