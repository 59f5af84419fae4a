import { useState } from 'react';
import { useFilters } from '../../app/filters.js';
import { NoRoundPage } from '../../app/no-round.js';
import { useRound, type Round } from '../../app/round.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { meetingOf, useMeetings } from '../meeting/decisions.js';
import { usePacksKept } from '../meeting/packs-kept.js';
import { Comparison } from './comparison.js';
import { OpenDialog } from './open-dialog.js';
import { OpenMeetings } from './open-meetings.js';
import { PlannedSnapshots } from './planned-snapshots.js';
import { MeetingTabs } from './meeting-tabs.js';
import { packOf } from './pack.js';
import { PackDialog } from './pack-dialog.js';
import { SnapshotsTable } from './snapshots-table.js';
import { useSnapshots, type Snapshot } from './snapshots.js';
import { TakeDialog } from './take-dialog.js';

/** What a round's meetings look at: its snapshots, two of them side by side, a new one, and the meetings that go on. */
export function SnapshotsPage() {
  const standing = useStanding();
  const round = useRound();
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  if (!may(session, 'GET /api/rounds/:round/snapshots')) return <Invited session={session} />;
  if (round === null) return <NoRoundPage title="Cuộc họp" session={session} />;
  return <OfRound round={round} session={session} />;
}

/** An office sees the meetings to which it is invited. */
function Invited({ session }: { session: Session }) {
  const meetings = useMeetings();
  return (
    <Page title="Cuộc họp">
      <MeetingTabs />
      <Answer of={meetings}>
        {(all) =>
          all.length === 0 ? (
            <Empty>
              Hiện không có cuộc họp nào mời đơn vị. Khi Phòng Kế hoạch - Tài chính mở cuộc họp, đường vào hiện ở đây.
            </Empty>
          ) : (
            <OpenMeetings meetings={all} session={session} />
          )
        }
      </Answer>
    </Page>
  );
}

function OfRound({ round, session }: { round: Round; session: Session }) {
  const snapshots = useSnapshots(round.id);
  const meetings = useMeetings().data ?? [];
  const kept = usePacksKept(snapshots.data ?? []);
  const filters = useFilters();
  const [taking, setTaking] = useState(false);
  const [pack, setPack] = useState<Snapshot | null>(null);
  const [opening, setOpening] = useState<Snapshot | null>(null);
  const takes = may(session, 'POST /api/rounds/:round/snapshots');
  const [of, than] = [filters.of('so'), filters.of('voi')];
  const live = meetings.filter(({ closedAt, snapshot }) => closedAt === null && snapshot.round === round.id);
  return (
    <Page
      title="Cuộc họp"
      aside="Bản chốt giữ kết quả của đợt đúng như một thời điểm: trình chiếu, bảng tổng hợp và báo cáo cùng một số liệu."
      acts={
        takes ? (
          <Button look="main" onClick={() => setTaking(true)}>
            Chốt số liệu
          </Button>
        ) : undefined
      }
    >
      <MeetingTabs />
      <OpenMeetings meetings={live} session={session} />
      <PlannedSnapshots round={round.id} session={session} />
      <Answer of={snapshots}>
        {(all) =>
          all.length === 0 ? (
            <Empty>
              {round.name} chưa có bản chốt nào.{' '}
              {takes
                ? 'Bấm “Chốt số liệu” trước cuộc họp: màn hình họp dùng đúng số liệu của lúc đó.'
                : 'Phòng Kế hoạch - Tài chính chốt số liệu trước cuộc họp.'}
            </Empty>
          ) : (
            <>
              <SnapshotsTable
                snapshots={all}
                session={session}
                kept={kept}
                live={new Set(live.map(({ snapshot }) => snapshot.id))}
                onOpen={setOpening}
                onPack={setPack}
              />
              {all.some(({ id }) => id === of) && all.some(({ id }) => id === than) ? (
                <Comparison of={of} than={than} all={all} />
              ) : null}
            </>
          )
        }
      </Answer>
      {taking ? <TakeDialog round={round} onClose={() => setTaking(false)} /> : null}
      {pack === null ? null : (
        <PackDialog
          name={pack.name}
          files={packOf(pack, meetingOf(meetings, pack.id), session)}
          onClose={() => setPack(null)}
        />
      )}
      {opening === null ? null : <OpenDialog snapshot={opening} round={round} onClose={() => setOpening(null)} />}
    </Page>
  );
}
