import { useState } from 'react';
import { formatDate, formatMoment } from '@chuan-xa/wording';
import { useAct } from '../../app/act.js';
import { may, useStanding } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import { Tabs } from '../../components/tabs.js';
import { removeBoundary, useBoundaries, useGround, type Boundary } from './boundaries.js';
import { GroundPicture } from './ground-picture.js';
import { LoadBoundary } from './load-boundary.js';
import { placesPages } from './places.js';
import styles from './places.module.css';

/** Where the communes lie: what is in use, and a file to put in its place. */
export function BoundariesPage() {
  const standing = useStanding();
  const boundaries = useBoundaries();
  const [ending, setEnding] = useState<Boundary | null>(null);
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page title="Ranh giới xã" aside="Để vẽ bản đồ trong cuộc họp và báo cáo; không có thì dùng sơ đồ ô">
      <Tabs label="Địa bàn" pages={placesPages.filter(({ needs }) => may(session, needs))} />
      <Answer of={boundaries}>
        {({ items }) => (
          <>
            <Section title="Đang dùng">
              {items.length === 0 ? (
                <Empty>Chưa nạp ranh giới nào. Hệ thống không có sẵn ranh giới; hãy nạp tệp của Sở.</Empty>
              ) : (
                items.map((one) => <InUse key={one.id} boundary={one} onEnd={() => setEnding(one)} />)
              )}
            </Section>
            <Section title="Nạp tệp ranh giới">
              <LoadBoundary known={items} />
            </Section>
          </>
        )}
      </Answer>
      {ending === null ? null : <EndDialog boundary={ending} onClose={() => setEnding(null)} />}
    </Page>
  );
}

function InUse({ boundary, onEnd }: { boundary: Boundary; onEnd: () => void }) {
  const ground = useGround(boundary.id);
  const { source, fileName, loadedAt, loadedBy } = boundary;
  return (
    <article className={styles.panel} aria-label={`Ranh giới ${daysOf(boundary)}`}>
      <div className={styles.panelHead}>
        <h3>Danh mục {daysOf(boundary)}</h3>
        <Button onClick={onEnd}>
          Thôi dùng<span className="only-heard"> ranh giới của danh mục {daysOf(boundary)}</span>
        </Button>
      </div>
      <dl className={styles.facts}>
        <dt>Nguồn</dt>
        <dd>{source}</dd>
        <dt>Tệp</dt>
        <dd>{fileName}</dd>
        <dt>Nạp</dt>
        <dd>
          {formatMoment(loadedAt)}, {loadedBy}
        </dd>
      </dl>
      <Answer of={ground}>
        {({ ground: drawn }) => <GroundPicture ground={drawn} label={`Ranh giới ${drawn.shapes.length} xã`} />}
      </Answer>
    </article>
  );
}

/** "từ 01/07/2025", "đến 30/11/2024" */
const daysOf = ({ from, until }: Boundary): string =>
  [from === null ? '' : `từ ${formatDate(from)}`, until === null ? '' : `đến ${formatDate(until)}`]
    .filter((part) => part !== '')
    .join(' ');

function EndDialog({ boundary, onClose }: { boundary: Boundary; onClose: () => void }) {
  const act = useAct();
  const send = async (): Promise<void> => {
    await removeBoundary(boundary.id);
    say('Đã thôi dùng ranh giới này.');
    onClose();
  };
  return (
    <Dialog title="Thôi dùng ranh giới" onClose={onClose}>
      <Form act={act} send={send} failed="Chưa thôi dùng được." submit="Thôi dùng" look="danger" onCancel={onClose}>
        <p>
          Bản chốt lấy từ nay về sau của danh mục {daysOf(boundary)} sẽ không có bản đồ. Các bản chốt đã có vẫn giữ bản
          đồ của mình.
        </p>
      </Form>
    </Dialog>
  );
}
