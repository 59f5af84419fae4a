import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAct } from '../../app/act.js';
import { nowOld } from '../../app/questions.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form.js';
import { MainLink } from '../../components/link-button.js';
import { Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import type { Meeting } from '../meeting/decisions.js';
import { Guests } from './guests.js';
import styles from './snapshots.module.css';

/** The meetings that go on: to be followed, and for who holds them the guests and the end. */
export function OpenMeetings({ meetings, session }: { meetings: Meeting[]; session: Session }) {
  const [closing, setClosing] = useState<Meeting | null>(null);
  return (
    <>
      {meetings.map((meeting) => (
        <Section
          key={meeting.id}
          title={`Đang họp: ${meeting.snapshot.name}`}
          acts={
            <div className={styles.acts}>
              <MainLink to="/hop/theo/$meeting" params={{ meeting: meeting.id }}>
                Theo dõi<span className="only-heard"> {meeting.snapshot.name}</span>
              </MainLink>
              {may(session, 'POST /api/meetings/:id/close') ? (
                <Button look="danger" onClick={() => setClosing(meeting)}>
                  Kết thúc cuộc họp
                </Button>
              ) : null}
            </div>
          }
        >
          <p className="soft">
            Số liệu chốt lúc {formatMoment(meeting.snapshot.takenAt)} · mở lúc {formatMoment(meeting.openedAt)},{' '}
            {meeting.openedBy}
            {may(session, 'PUT /api/meetings/:id/stand') ? (
              <>
                {' · '}
                <Link to="/hop/$snapshot" params={{ snapshot: meeting.snapshot.id }} search={({ dot }) => ({ dot })}>
                  Trình chiếu
                </Link>
              </>
            ) : null}
          </p>
          {may(session, 'POST /api/meetings/:id/guests') ? (
            <>
              <p>
                {meeting.offices.length === 0
                  ? 'Không mời đơn vị nào.'
                  : `Mời: ${meeting.offices.map(({ name }) => name).join(', ')}.`}
              </p>
              <Guests meeting={meeting} />
            </>
          ) : null}
        </Section>
      ))}
      {closing === null ? null : <CloseDialog meeting={closing} onClose={() => setClosing(null)} />}
    </>
  );
}

function CloseDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const act = useAct();
  const send = async (): Promise<void> => {
    await answered(server.POST('/api/meetings/{id}/close', { params: { path: { id: meeting.id } } }));
    await nowOld('GET /api/meetings');
    say('Đã kết thúc cuộc họp.');
    onClose();
  };
  return (
    <Dialog title="Kết thúc cuộc họp" onClose={onClose}>
      <p>
        Các đơn vị và khách thôi xem được ngay; liên kết của khách hết hiệu lực. Bản chốt và những điều đã ghi vẫn giữ
        nguyên, vẫn ghi thêm kết luận được.
      </p>
      <Form act={act} send={send} failed="Chưa kết thúc được." submit="Kết thúc" look="danger" onCancel={onClose}>
        {null}
      </Form>
    </Dialog>
  );
}
