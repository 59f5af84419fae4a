import { COLUMN_FIELDS, readColumn, readColumnFields, readSource } from './map-columns.js';
import { COMMON_FIELDS, readCommon } from './map-common.js';
import { TITLES, type RecognitionsMap, type Source } from './sheet-map.js';
import type { YamlPlace } from './yaml-place.js';

const FIELDS = [...COMMON_FIELDS, 'title', 'titleWords', 'year', 'decision', 'termEnd', 'edition', 'note'] as const;

const readTermEnd = (place: YamlPlace): RecognitionsMap['termEnd'] => {
  if (!place.isFields) {
    const column = readColumn(place);
    return column && { column, counts: 'lastDay' };
  }
  const { counts, ...fields } = place.fields([...COLUMN_FIELDS, 'counts']);
  const column = readColumnFields(place, fields);
  const meaning = counts ? counts.choice(['lastDay', 'dayAfter']) : 'lastDay';
  return column && meaning && { column, counts: meaning };
};

/** Which column of a register says what of a recognition. Null when what is missing leaves no map at all. */
export const readRecognitionsMap = (root: YamlPlace): RecognitionsMap | null => {
  const fields = root.fields(FIELDS);
  const common = readCommon(root, fields);
  const needed = (place: YamlPlace | undefined, at: YamlPlace, name: string): Source | null =>
    place ? readSource(place) : at.missing(name);
  const title = needed(fields.title, root, 'title');
  const year = needed(fields.year, root, 'year');
  const decision = fields.decision?.fields(['number', 'date']);
  const decisionNumber = fields.decision
    ? needed(decision?.number, fields.decision, 'number')
    : root.missing('decision');
  const titleWords = (fields.titleWords?.pairs() ?? []).flatMap(([word, place]) => {
    const code = place.choice(TITLES);
    return code ? [[word, code] as [string, typeof code]] : [];
  });
  const decisionDate = decision?.date ? readSource(decision.date) : null;
  const termEnd = fields.termEnd ? readTermEnd(fields.termEnd) : null;
  const edition = fields.edition ? readSource(fields.edition) : null;
  const note = fields.note ? readColumn(fields.note) : null;
  if (!title || !year || !decisionNumber) return null;
  return {
    kind: 'recognitions',
    ...common,
    title,
    titleWords,
    year,
    decisionNumber,
    decisionDate,
    termEnd,
    edition,
    note,
  };
};
