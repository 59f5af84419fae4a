import type { Criterion, Zone } from '@chuan-xa/scoring';
import { capitalise, formatCount, formatDate, howWord, plainCitation, zoneWord } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { Comparison } from './comparison.js';
import { CriterionText } from './criterion-text.js';
import { HOWS, howMany, useValues, type Law, type LawValue } from './law.js';
import { RevisionChoice } from './revision-choice.js';
import { ValueLine } from './value-line.js';
import styles from './law.module.css';

const ZONES = ['1', '2', '3'] as const satisfies readonly Zone[];

/** The standard as a document, in the revision that stands in the address, or compared with another. */
export function TextTab({ law }: { law: Law }) {
  const other = useFilters().of('so');
  return (
    <>
      <RevisionChoice law={law} />
      {other === '' || other === law.revision ? <Text law={law} /> : <Comparison law={law} other={other} />}
    </>
  );
}

function Text({ law }: { law: Law }) {
  const values = useValues(law.id, law.revision);
  const readings = new Map(values.data?.values.map(({ path, reading }) => [path, reading]));
  return (
    <div className={styles.text}>
      {values.data === undefined ? null : <Known values={values.data.values} />}
      {law.invented === true ? <Notice look="warn" title="Dữ liệu bịa để thử, không phải quy định." /> : null}
      <Rules law={law} readings={readings} />
      <Zones law={law} />
      <Section title={law.scoredBy === 'threshold' ? 'Các chỉ tiêu' : 'Các tiêu chí'}>
        {law.refersTo === null ? null : (
          <Notice>
            <p>
              Dùng tiêu chí của bộ khác: {plainCitation(law.refersTo.citation)} Các giá trị dưới đây được xác nhận, sửa
              ở bộ đó.
            </p>
          </Notice>
        )}
        {law.criteria.length === 0 ? (
          <p className="soft">
            Chưa có tiêu chí nào: phụ lục của văn bản chưa đọc được. Tải mẫu Excel phụ lục để gõ vào rồi nhập.
          </p>
        ) : null}
        {law.criteria.map((criterion: Criterion) => (
          <CriterionText key={criterion.id} law={law} criterion={criterion} readings={readings} />
        ))}
      </Section>
    </div>
  );
}

/** "Trong 19 giá trị: 16 nguồn thứ cấp, 3 chưa biết." */
function Known({ values }: { values: readonly LawValue[] }) {
  const counts = howMany(values);
  const said = HOWS.filter((how) => counts[how] > 0).map((how) => `${formatCount(counts[how])} ${howWord(how)}`);
  return (
    <p>
      Trong {formatCount(values.length)} giá trị của bản này: {said.join(', ')}.
    </p>
  );
}

function Rules({ law, readings }: { law: Law; readings: ReadonlyMap<string, LawValue['reading']> }) {
  const { inForce, termYears, pass, maxTotal, notApplicable } = law;
  const line = (path: string, name: string, of: Parameters<typeof ValueLine>[0]['of'], unit = '') => (
    <ValueLine name={name} of={of} edition={law.id} reading={readings.get(path)} unit={unit} />
  );
  return (
    <Section title="Quy định chung">
      <dl className={`${styles.part ?? ''} ${styles.values ?? ''}`}>
        <div className={styles.value}>
          <dt>Ban hành</dt>
          <dd>
            {law.act.number}, {formatDate(law.act.date)}, {law.act.issuer}: {law.act.title}
          </dd>
        </div>
        <div className={styles.value}>
          <dt>Áp dụng cho</dt>
          <dd>{law.appliesTo.join(', ')}</dd>
        </div>
        {line('inForce/from', 'ngày có hiệu lực', inForce.from)}
        {line('inForce/to', 'ngày hết hiệu lực', inForce.to)}
        {line('termYears', 'thời hạn công nhận', termYears, 'năm')}
        {line('maxTotal', 'tổng điểm tối đa', maxTotal)}
        {line('pass/totalPercent', 'tỷ lệ tối thiểu của tổng điểm', pass?.totalPercent, '%')}
        {line('pass/criterionPercent', 'tỷ lệ tối thiểu của từng tiêu chí', pass?.criterionPercent, '%')}
        {line('pass/disqualifying', 'có điểm liệt là không đạt', pass?.disqualifying)}
        {line('notApplicable', 'cách tính mục không áp dụng', notApplicable)}
      </dl>
    </Section>
  );
}

function Zones({ law: { zones } }: { law: Law }) {
  if (zones === null) return null;
  return (
    <Section title="Phân vùng">
      <div className={styles.part}>
        <ul>
          {ZONES.map((zone) => (
            <li key={zone}>
              <strong>{capitalise(zoneWord(zone))}.</strong> {zones[zone].text}{' '}
              <span className="soft">({plainCitation(zones[zone].citation)})</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
