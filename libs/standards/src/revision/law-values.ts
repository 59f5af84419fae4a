import type { Indicator, LevelTable, Parameter } from '@chuan-xa/scoring';
import type { EditionContent } from '../edition-content.js';

/** A value of the law with the name of its place. */
export interface LawValue {
  /** Readable and lasting: `criteria/7/indicators/7.35/levelTable/2`, `pass/totalPercent`, `inForce/from`. */
  path: string;
  /** Keys and indexes from the edition's root. */
  at: (string | number)[];
  parameter: Parameter<unknown>;
}

type Place = Pick<LawValue, 'path' | 'at'>;

/**
 * Every value of an edition that says how it is known, in the order of the standard. Of an edition that takes over another's criteria
 * (`refersTo`) only its own: the criteria are confirmed where they are the law.
 */
export function lawValues(edition: EditionContent): LawValue[] {
  const root: Place = { path: '', at: [] };
  const whole = [
    ...valueAt(edition.inForce.from, under(root, 'inForce', 'from')),
    ...valueAt(edition.inForce.to, under(root, 'inForce', 'to')),
    ...valueAt(edition.termYears, under(root, 'termYears')),
    ...valueAt(edition.notApplicable, under(root, 'notApplicable')),
    ...Object.entries(edition.pass ?? {}).flatMap(([key, value]) =>
      valueAt(value as Parameter<unknown>, under(root, 'pass', key)),
    ),
    ...valueAt(edition.maxTotal, under(root, 'maxTotal')),
  ];
  if (edition.refersTo) return whole;
  const ofCriteria = edition.criteria.flatMap((criterion, index) => {
    const place = part(root, 'criteria', criterion.id, index);
    return [
      ...valueAt(criterion.maxPoints, under(place, 'maxPoints')),
      ...criterion.indicators.flatMap((indicator, at) =>
        ofIndicator(indicator, part(place, 'indicators', indicator.id, at)),
      ),
    ];
  });
  return [...whole, ...ofCriteria];
}

function ofIndicator({ maxPoints, levels, levelTable, bound, disqualifiesUnder }: Indicator, place: Place): LawValue[] {
  return [
    ...valueAt(maxPoints, under(place, 'maxPoints')),
    ...valueAt(levels, under(place, 'levels')),
    ...(levelTable ? ofTable(levelTable, place) : []),
    ...(bound
      ? [
          ...valueAt(bound.value, under(place, 'bound', 'value')),
          ...valueAt(bound.inclusive, under(place, 'bound', 'inclusive')),
          ...valueAt(bound.bySex, under(place, 'bound', 'bySex')),
        ]
      : []),
    ...valueAt(disqualifiesUnder, under(place, 'disqualifiesUnder')),
  ];
}

function ofTable({ rows }: LevelTable, place: Place): LawValue[] {
  const at = [...place.at, 'levelTable', 'rows'];
  const path = `${place.path}/levelTable`;
  if ('how' in rows) return [{ path, at, parameter: rows }];
  return Object.entries(rows).map(([zone, parameter]) => ({ path: `${path}/${zone}`, at: [...at, zone], parameter }));
}

const valueAt = (parameter: Parameter<unknown> | null | undefined, place: Place): LawValue[] =>
  parameter ? [{ ...place, parameter }] : [];

const under = ({ path, at }: Place, ...keys: string[]): Place => ({
  path: [path, ...keys].filter((step) => step !== '').join('/'),
  at: [...at, ...keys],
});

/** A member of a list by its id, not by where it happens to stand. */
const part = (place: Place, list: string, id: string, index: number): Place => ({
  path: under(place, list, id).path,
  at: [...place.at, list, index],
});
