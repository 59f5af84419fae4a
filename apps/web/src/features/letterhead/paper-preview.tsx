import {
  MOTTO,
  NATION,
  paperKindWords,
  RECIPIENTS,
  sayAttachedToReport,
  sayPaperNumber,
  sayPlaceAndDay,
  sayRecipients,
  TO_SIGN,
  type PaperKind,
} from '@chuan-xa/wording';
import { today } from '../../app/today.js';
import type { Letterhead, PaperForm } from './paper-kinds.js';
import styles from './letterhead.module.css';

/** Head and foot as they are printed; what is between is the paper's own. */
export function PaperPreview({ letterhead, kind }: { letterhead: Letterhead; kind: PaperKind }) {
  const { organAbove, organ, place, papers } = letterhead;
  const year = today().slice(0, 4);
  const paper = papers[kind];
  return (
    <section className={styles.preview} aria-label={`Xem trước: ${paperKindWords[kind]}`}>
      <p className={styles.previewed}>Xem trước</p>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <p>{organAbove}</p>
          <p className={styles.strong}>{NATION}</p>
          <p className={styles.lined}>{organ}</p>
          <p className={styles.lined}>{MOTTO}</p>
          <p>{sayPaperNumber(null, paper.symbol)}</p>
          <p className={styles.slanted}>{sayPlaceAndDay(place, { year: Number(year) })}</p>
        </div>
        <p className={styles.title}>{paperKindWords[kind].toLocaleUpperCase('vi')}</p>
        {kind === 'workbook' ? (
          <p className={styles.attached}>({sayAttachedToReport(papers.report.symbol, year)})</p>
        ) : null}
        <p className={styles.body} aria-hidden="true">
          …
        </p>
        <Foot paper={paper} isByHand={kind === 'appraisal'} />
      </div>
    </section>
  );
}

/** @param isByHand signed by several organs: each is asked for the name, two boxes stand beside each other, recipients below */
function Foot({ paper: { signatures, recipients }, isByHand }: { paper: PaperForm; isByHand: boolean }) {
  const to =
    recipients.length === 0 ? null : (
      <div className={styles.recipients}>
        <p>{RECIPIENTS}</p>
        {sayRecipients(recipients).map((text, at) => (
          <p key={at}>{text}</p>
        ))}
      </div>
    );
  return (
    <>
      <div className={isByHand ? styles.pairs : styles.foot}>
        {isByHand ? null : to}
        {signatures.map(({ capacity, name }, at) => (
          <div key={at} className={styles.signature}>
            {capacity.map((line, row) => (
              <p key={row}>{line}</p>
            ))}
            {isByHand && name === null ? <p>{TO_SIGN}</p> : null}
            <p className={styles.signed}>{name ?? ''}</p>
          </div>
        ))}
      </div>
      {isByHand ? to : null}
    </>
  );
}
