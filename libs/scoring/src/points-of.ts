import type { Item } from './compiled.js';
import { hundredthsOf } from './decimal.js';
import type { Zone } from './edition.js';
import { exactly, type Range } from './range.js';
import type { Answer } from './verdict.js';

/** The points (hundredths) that an answer earns in a zone. Not answered: from nothing to the maximum. */
export function pointsOf(item: Item, answer: Answer | undefined, zone: Zone): Range {
  if (!answer) return { least: 0, most: item.max.most };
  if ('points' in answer) return exactly(hundredthsOf(answer.points));
  if ('met' in answer && answer.met) return item.max;
  if ('value' in answer) return pointsByTable(item, hundredthsOf(answer.value), zone);
  return exactly(0);
}

/** The best row that the measure reaches, its bound included; an unknown table gives anything up to the maximum. */
function pointsByTable(item: Item, measure: number, zone: Zone): Range {
  const rows = item.table?.rows[zone];
  if (!rows) return { least: 0, most: item.max.most };
  const direction = item.table?.direction;
  const reached = rows.filter(({ bound }) => (direction === 'atLeast' ? measure >= bound : measure <= bound));
  return exactly(Math.max(0, ...reached.map((row) => row.points)));
}
