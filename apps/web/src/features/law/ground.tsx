import { formatMoment, plainCitation } from '@chuan-xa/wording';
import type { LawValue } from './law.js';
import styles from './law.module.css';

interface Props {
  /** The name of the value, for those who hear the page. */
  name: string;
  edition: string;
  citation: string | null;
  standsFor?: string | null;
  note: string | null;
  reading?: LawValue['reading'];
}

/** On what a value rests, when it is asked for. */
export function Ground({ name, edition, citation, standsFor = null, note, reading = null }: Props) {
  if (citation === null && note === null) return null;
  return (
    <details className={styles.ground}>
      <summary>
        căn cứ<span className="only-heard"> của {name}</span>
        {note === null ? '' : ', ghi chú'}
      </summary>
      {citation === null ? null : <p>{plainCitation(citation)}</p>}
      {standsFor === null ? null : <p>Mượn dùng thay cho: {standsFor}</p>}
      {note === null ? null : <p>Ghi chú: {note}</p>}
      {reading === null ? null : (
        <p>
          Đọc trong <a href={`/api/standards/${edition}/acts/${reading.act}/file`}>bản chụp văn bản</a>, {reading.by},{' '}
          {formatMoment(reading.at)}
        </p>
      )}
    </details>
  );
}
