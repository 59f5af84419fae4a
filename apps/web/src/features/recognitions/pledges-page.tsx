import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ExportLink } from '../../components/export-link.js';
import { ChoiceField } from '../../components/field.js';
import { ImportLink } from '../../components/link-button.js';
import { Bar, Page } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { Tabs } from '../../components/tabs.js';
import { PledgeDialog } from './pledge-dialog.js';
import { PledgesTable } from './pledges-table.js';
import { isPledgeAsked, pledgesAsked, pledgeStateChoices } from './register-filters.js';
import { officesAmong, registerPages, titleChoices, usePledges, yearsAmong, type Pledge } from './register.js';

/** The register of pledges: `?dh=` title, `dv=` office, `nam=` year, `tt=` state, `tim=` words. */
export function PledgesPage() {
  const standing = useStanding();
  const filters = useFilters();
  const rows = usePledges();
  const [recording, setRecording] = useState(false);
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page
      title="Đăng ký phấn đấu"
      acts={
        <>
          {may(session, 'POST /api/pledges') ? (
            <Button look="main" onClick={() => setRecording(true)}>
              Ghi đăng ký
            </Button>
          ) : null}
          {may(session, 'POST /api/imports/pledges') ? <ImportLink kind="pledges" /> : null}
          <ExportLink path="/api/pledges.xlsx" asked={pledgesAsked(filters.of)} />
        </>
      }
    >
      <Tabs label="Hai sổ" pages={registerPages} />
      <Answer of={rows}>{(all) => <Register all={all} session={session} />}</Answer>
      {recording ? <PledgeDialog onClose={() => setRecording(false)} /> : null}
    </Page>
  );
}

function Register({ all, session }: { all: Pledge[]; session: Session }) {
  const filters = useFilters();
  const asked = pledgesAsked(filters.of);
  const shown = all.filter((one) => isPledgeAsked(one, asked));
  const offices = officesAmong(all);
  return (
    <>
      <Bar>
        <SearchText
          label="Tìm xã, văn bản"
          placeholder="dinh lap"
          value={filters.of('tim')}
          onChange={(text) => filters.put({ tim: text }, { typing: true })}
        />
        <ChoiceField
          label="Danh hiệu"
          none="Mọi danh hiệu"
          choices={titleChoices}
          value={filters.of('dh')}
          onChange={(dh) => filters.put({ dh })}
        />
        {offices.length > 1 ? (
          <ChoiceField
            label="Đơn vị phụ trách"
            none="Mọi đơn vị"
            choices={offices}
            value={filters.of('dv')}
            onChange={(dv) => filters.put({ dv })}
          />
        ) : null}
        <ChoiceField
          label="Năm phấn đấu"
          none="Mọi năm"
          choices={yearsAmong(all)}
          value={filters.of('nam')}
          onChange={(nam) => filters.put({ nam })}
        />
        <ChoiceField
          label="Tình trạng"
          none="Mọi tình trạng"
          choices={pledgeStateChoices}
          value={filters.of('tt')}
          onChange={(tt) => filters.put({ tt })}
        />
      </Bar>
      <p className="soft" role="status">
        {shown.length === all.length
          ? `${formatCount(all.length)} đăng ký.`
          : `${formatCount(shown.length)} trong ${formatCount(all.length)} đăng ký.`}
      </p>
      {all.length === 0 ? (
        <Empty>
          Chưa có đăng ký phấn đấu nào.
          {may(session, 'POST /api/pledges')
            ? ' Bấm “Ghi đăng ký” để ghi từng xã, hoặc “Nhập từ Excel” để nạp cả danh sách.'
            : ' Phòng Kế hoạch - Tài chính ghi sổ này.'}
        </Empty>
      ) : shown.length === 0 ? (
        <Empty>
          Không có đăng ký nào khớp với bộ lọc.{' '}
          <Button onClick={() => filters.put({ dh: '', dv: '', nam: '', tt: '', tim: '' })}>Bỏ lọc</Button>
        </Empty>
      ) : (
        <PledgesTable rows={shown} session={session} />
      )}
    </>
  );
}
