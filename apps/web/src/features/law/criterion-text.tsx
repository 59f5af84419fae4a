import type { Criterion, Indicator } from '@chuan-xa/scoring';
import { plainCitation, zoneWord } from '@chuan-xa/wording';
import type { AnyParameter, Law, LawValue } from './law.js';
import { ValueLine } from './value-line.js';
import styles from './law.module.css';

type Readings = ReadonlyMap<string, LawValue['reading']>;

/** A criterion with its indicators, as the act sets them out. */
export function CriterionText({ law, criterion, readings }: { law: Law; criterion: Criterion; readings: Readings }) {
  const path = `criteria/${criterion.id}`;
  return (
    <article className={styles.part} aria-label={`Tiêu chí ${criterion.id}`}>
      <h3>
        Tiêu chí {criterion.id}. {criterion.name}
      </h3>
      {criterion.maxPoints === undefined ? null : (
        <dl className={styles.values}>
          <ValueLine
            name={`điểm tối đa của tiêu chí ${criterion.id}`}
            of={criterion.maxPoints}
            edition={law.id}
            reading={readings.get(`${path}/maxPoints`)}
          />
        </dl>
      )}
      <p className="soft">{plainCitation(criterion.citation)}</p>
      {criterion.indicators.length === 0 ? <p className="soft">Chưa có các chỉ tiêu của tiêu chí này.</p> : null}
      {criterion.indicators.map((indicator) => (
        <IndicatorText
          key={indicator.id}
          law={law}
          indicator={indicator}
          path={`${path}/indicators/${indicator.id}`}
          readings={readings}
        />
      ))}
    </article>
  );
}

interface Line {
  path: string;
  name: string;
  of: AnyParameter | undefined;
  unit?: string;
}

function IndicatorText({
  law,
  indicator,
  path,
  readings,
}: {
  law: Law;
  indicator: Indicator;
  path: string;
  readings: Readings;
}) {
  return (
    <div className={styles.indicator}>
      <p>
        <strong>{indicator.id}</strong> {indicator.title}
        {indicator.derivedFrom === undefined ? '' : ' (lấy từ kết quả công nhận, không gõ tay)'}
        {indicator.mayBeNotApplicable === true ? ' (có thể không áp dụng)' : ''}
      </p>
      <dl className={styles.values}>
        {linesOf(indicator, path).map((line) => (
          <ValueLine
            key={line.path}
            name={line.name}
            of={line.of}
            edition={law.id}
            reading={readings.get(line.path)}
            unit={line.unit ?? ''}
          />
        ))}
        {indicator.knownText?.map(({ text, citation }) => (
          <div key={text} className={styles.value}>
            <dt>Điều đã biết, không tính được</dt>
            <dd>
              {text} <span className="soft">({plainCitation(citation)})</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function linesOf({ id, maxPoints, levels, levelTable, bound, disqualifiesUnder }: Indicator, path: string): Line[] {
  return [
    { path: `${path}/maxPoints`, name: `điểm tối đa (${id})`, of: maxPoints },
    { path: `${path}/levels`, name: `các mức điểm (${id})`, of: levels },
    ...(levelTable === undefined ? [] : tableLines(id, levelTable, `${path}/levelTable`)),
    ...(bound === undefined
      ? []
      : [
          {
            path: `${path}/bound/value`,
            name: `${bound.direction === 'atLeast' ? 'ngưỡng, từ' : 'ngưỡng, không quá'} (${id})`,
            of: bound.value,
            unit: bound.unit,
          },
          { path: `${path}/bound/inclusive`, name: `đúng bằng ngưỡng có đạt (${id})`, of: bound.inclusive },
          { path: `${path}/bound/bySex`, name: `phải đạt ở cả nam và nữ (${id})`, of: bound.bySex },
        ]),
    { path: `${path}/disqualifiesUnder`, name: `điểm liệt khi dưới (${id})`, of: disqualifiesUnder },
  ];
}

function tableLines(id: string, { direction, rows }: NonNullable<Indicator['levelTable']>, path: string): Line[] {
  const name = `${direction === 'atLeast' ? 'số đo từ' : 'số đo không quá'} → điểm`;
  if ('how' in rows) return [{ path, name: `${name} (${id})`, of: rows }];
  return (['1', '2', '3'] as const).map((zone) => ({
    path: `${path}/${zone}`,
    name: `${name}, ${zoneWord(zone)} (${id})`,
    of: rows[zone],
  }));
}
