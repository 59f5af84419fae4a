import { useEffect, useState, type ReactNode } from 'react';
import { formatMoment } from '@chuan-xa/wording';
import { sentenceOf } from '../../api/problem.js';
import { Waiting } from '../../components/answer.js';
import { Notice } from '../../components/notice.js';
import { CommuneScreen } from './commune-screen.js';
import { FigureScreen } from './figure-screen.js';
import type { Following } from './follow.js';
import { titleOfFigure, type FrozenCommune } from './frozen.js';
import { Layers } from './layers.js';
import { turnFullScreen, useFullScreen } from './full-screen.js';
import { useKeys, useSingleKeys } from './keys.js';
import { FootButton, StageFoot } from './stage-foot.js';
import styles from './meeting.module.css';

interface Props {
  following: Following;
  /** A commune that the follower looks at by itself; null: what the presenter shows. */
  own?: FrozenCommune | null;
  onBack?: () => void;
  onLeave: () => void;
  /** What else a follower may do. */
  acts?: ReactNode;
}

/** Exactly what the presenter shows, drawn by the same parts; it says so when it may no longer be. */
export function FollowedStage({ following, own = null, onBack, onLeave, acts }: Props) {
  const { frame, shown, cut, ended } = following;
  const [table, setTable] = useState(false);
  const full = useFullScreen();
  const singles = useSingleKeys();
  const back = own === null ? onLeave : (onBack ?? onLeave);
  const turnTable = (): void => setTable((was) => !was);
  const fill = (): void => void turnFullScreen();
  useKeys({ escape: back, single: { t: turnTable, f: fill } }, singles.on);
  useEffect(() => {
    document.title = `${frame?.snapshot.name ?? 'Cuộc họp'} · Chuẩn Xã`;
  }, [frame]);
  if (ended !== null || shown?.closed === true)
    return (
      <div className={styles.waiting}>
        <h1>Cuộc họp</h1>
        <Notice title="Cuộc họp đã kết thúc, hoặc liên kết không còn dùng được.">
          {ended === null ? null : <p>{sentenceOf(ended)}</p>}
        </Notice>
      </div>
    );
  if (frame === null || shown === null)
    return (
      <div className={styles.waiting}>
        <h1>Cuộc họp</h1>
        {cut ? <Notice look="warn" title="Mất kết nối. Đang thử lại." /> : <Waiting />}
      </div>
    );
  const { figure, communeDocument, agenda, presenter } = shown;
  const commune = own ?? communeDocument;
  return (
    <div className={styles.stage}>
      <Layers
        screen={<FigureScreen frame={frame} figure={figure} table={table} open={commune === null} />}
        commune={
          commune === null ? null : <CommuneScreen frame={frame} commune={commune} title={titleOfFigure(figure.id)} />
        }
      />
      <StageFoot frame={frame} place={agenda.findIndex(({ id }) => id === figure.id) + 1} of={agenda.length}>
        <span role="status" className={cut ? styles.cut : undefined}>
          {cut
            ? `Mất kết nối, đang xem màn lúc ${formatMoment(new Date(shown.at)).slice(0, 5)}`
            : own === null
              ? `Đang theo dõi${presenter === null ? '' : ` ${presenter}`}`
              : 'Đang xem riêng'}
        </span>
        {acts}
        {own === null ? null : <FootButton onClick={back}>về màn đang trình chiếu</FootButton>}
        {commune === null ? (
          <FootButton keys="T" onClick={turnTable} pressed={table}>
            bảng
          </FootButton>
        ) : null}
        {full === null ? null : (
          <FootButton keys="F" onClick={fill} pressed={full}>
            toàn màn hình
          </FootButton>
        )}
      </StageFoot>
    </div>
  );
}
