import { useState } from 'react';
import { useRounds } from '../../app/round.js';
import { may, useStanding } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { OpenRoundDialog } from './open-round-dialog.js';
import { PlannedRounds } from './planned-rounds.js';
import { RoundsTable } from './rounds-table.js';

/** The rounds, and what the planning office does with them. */
export function RoundsPage() {
  const standing = useStanding();
  const rounds = useRounds();
  const [opening, setOpening] = useState(false);
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page
      title="Các đợt"
      acts={
        may(session, 'POST /api/rounds') ? (
          <Button look="main" onClick={() => setOpening(true)}>
            Mở đợt mới
          </Button>
        ) : undefined
      }
    >
      <Answer of={rounds}>
        {(all) =>
          all.length === 0 ? (
            <Empty>
              Chưa có đợt nào.
              {may(session, 'POST /api/rounds')
                ? ' Bấm “Mở đợt mới”: hệ thống lập phiếu cho từng xã, các trung tâm nhập được ngay.'
                : ' Phòng Kế hoạch - Tài chính mở đợt.'}
            </Empty>
          ) : (
            <RoundsTable rounds={all} session={session} />
          )
        }
      </Answer>
      {may(session, 'GET /api/planned-rounds') ? <PlannedRounds session={session} /> : null}
      {opening && rounds.data !== undefined ? (
        <OpenRoundDialog rounds={rounds.data} onClose={() => setOpening(false)} />
      ) : null}
    </Page>
  );
}
