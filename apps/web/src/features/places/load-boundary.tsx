import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { sentenceOf } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { useRound } from '../../app/round.js';
import { today } from '../../app/today.js';
import { Button } from '../../components/button.js';
import { DayField } from '../../components/day-field.js';
import { Acts } from '../../components/dialog.js';
import { TextField } from '../../components/field.js';
import { FilePick } from '../../components/file-pick.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { SendingProgress } from '../imports/sending-progress.js';
import { checkBoundary, keepBoundary, type Boundary, type BoundaryCheck } from './boundaries.js';
import { GroundPicture } from './ground-picture.js';
import styles from './places.module.css';

/** A boundary file: read first, shown, and only then put in use. */
export function LoadBoundary({ known }: { known: readonly Boundary[] }) {
  const act = useAct();
  const round = useRound();
  const [file, setFile] = useState<File | null>(null);
  const [chosenDay, setDay] = useState('');
  const [source, setSource] = useState('');
  const [sent, setSent] = useState<{ bytes: number; of: number } | null>(null);
  const [missing, setMissing] = useState(false);
  const [read, setRead] = useState<BoundaryCheck | null>(null);
  const on = chosenDay || round?.unitsOn || today();
  const said = { on, source: source.trim() };
  const tell = (bytes: number, of: number): void => setSent({ bytes, of });
  /** What was read is of another file, day or source. */
  const anew = (): void => {
    setRead(null);
    setMissing(false);
    act.forget();
  };
  const check = (): void => {
    if (file === null || said.source === '') return setMissing(true);
    void act.run(async () => {
      setSent(null);
      setRead(await checkBoundary(file, said, tell));
    });
  };
  const keep = (of: BoundaryCheck): void => {
    if (file === null) return;
    const replaced = known.find(({ period }) => period === of.period);
    void act.run(async () => {
      setSent(null);
      await keepBoundary(file, said, replaced?.id ?? null, tell);
      say('Đã dùng ranh giới này. Bản chốt lấy từ lúc này sẽ có bản đồ.');
      setFile(null);
      setRead(null);
    });
  };
  return (
    <form
      className={styles.load}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {act.failure === null ? null : (
        <Notice look="danger" title="Chưa dùng được tệp này.">
          <p>{sentenceOf(act.failure)}</p>
        </Notice>
      )}
      <DayField
        label="Ranh giới của danh mục ngày"
        hint="Mỗi kỳ danh mục có một ranh giới; mặc định là ngày của đợt đang chọn."
        value={on}
        onChange={(day) => {
          setDay(day);
          anew();
        }}
        error={act.fault('on')}
      />
      <TextField
        label="Nguồn của ranh giới"
        hint="Ghi như trên văn bản giao dữ liệu; được in dưới bản đồ."
        autoComplete="off"
        value={source}
        onChange={(text) => {
          setSource(text);
          anew();
        }}
        error={missing && said.source === '' ? 'Chưa ghi nguồn. Ghi ranh giới lấy từ đâu.' : act.fault('source')}
      />
      <FilePick
        label="Tệp ranh giới GeoJSON"
        accept=".geojson,.json"
        hint="Xuất từ QGIS, CRS “EPSG:4326 – WGS 84”, mỗi xã một hình, có cột mã hoặc tên xã; không quá 20 MB."
        file={file}
        onFile={(taken) => {
          setFile(taken);
          anew();
        }}
        error={missing && file === null ? 'Chưa chọn tệp. Chọn tệp rồi đọc thử.' : null}
      />
      {read === null ? null : <Found read={read} />}
      <Acts>
        {read !== null && read.faults.length === 0 ? (
          <Button look="main" busy={act.busy} onClick={() => keep(read)}>
            {known.some(({ period }) => period === read.period) ? 'Thay ranh giới đang dùng' : 'Dùng ranh giới này'}
          </Button>
        ) : (
          <Button look="main" type="submit" busy={act.busy}>
            Đọc thử
          </Button>
        )}
      </Acts>
      {act.busy ? <SendingProgress sent={sent} /> : null}
    </form>
  );
}

/** What a file came to: how many communes have found their shape, every fault, and how it would look. */
function Found({ read: { features, communes, matched, faults, ground } }: { read: BoundaryCheck }) {
  const counted = `Tệp có ${formatCount(features)} hình; ${formatCount(matched)} trong ${formatCount(communes)} xã đã khớp.`;
  return (
    <>
      <Notice
        look={faults.length === 0 ? 'plain' : 'danger'}
        title={
          faults.length === 0
            ? `${counted} Chưa ghi gì.`
            : `${counted} Còn ${formatCount(faults.length)} lỗi; chưa ghi gì.`
        }
      >
        {faults.length === 0 ? null : (
          <ul className={styles.faults}>
            {faults.map(({ sentence }, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ul>
        )}
      </Notice>
      {ground === null ? null : (
        <GroundPicture ground={ground} label={`Bản đồ thử: ${formatCount(matched)} xã đã khớp`} />
      )}
    </>
  );
}
