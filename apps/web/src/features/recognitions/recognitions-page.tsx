import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { today } from '../../app/today.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ExportLink } from '../../components/export-link.js';
import { ChoiceField } from '../../components/field.js';
import { ImportLink } from '../../components/link-button.js';
import { Bar, Page } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { Tabs } from '../../components/tabs.js';
import { RecognitionDialog } from './recognition-dialog.js';
import { isRecognitionAsked, recognitionsAsked, titleStateChoices } from './register-filters.js';
import { RecognitionsTable } from './recognitions-table.js';
import {
  officesAmong,
  registerPages,
  titleChoices,
  useRecognitions,
  yearsAmong,
  type Recognition,
} from './register.js';

/** The register of titles that communes hold: `?dh=` title, `dv=` office, `nam=` year, `tt=` state, `tim=` words. */
export function RecognitionsPage() {
  const standing = useStanding();
  const filters = useFilters();
  const rows = useRecognitions();
  const [recording, setRecording] = useState(false);
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page
      title="Sổ công nhận"
      acts={
        <>
          {may(session, 'POST /api/recognitions') ? (
            <Button look="main" onClick={() => setRecording(true)}>
              Ghi công nhận
            </Button>
          ) : null}
          {may(session, 'POST /api/imports/recognitions') ? <ImportLink kind="recognitions" /> : null}
          <ExportLink path="/api/recognitions.xlsx" asked={recognitionsAsked(filters.of)} />
        </>
      }
    >
      <Tabs label="Hai sổ" pages={registerPages} />
      <Answer of={rows}>{(all) => <Register all={all} session={session} />}</Answer>
      {recording ? <RecognitionDialog onClose={() => setRecording(false)} /> : null}
    </Page>
  );
}

function Register({ all, session }: { all: Recognition[]; session: Session }) {
  const filters = useFilters();
  const [asked, day] = [recognitionsAsked(filters.of), today()];
  const shown = all.filter((one) => isRecognitionAsked(one, asked, day));
  const offices = officesAmong(all);
  return (
    <>
      <Bar>
        <SearchText
          label="Tìm xã, số quyết định"
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
          label="Năm công nhận"
          none="Mọi năm"
          choices={yearsAmong(all)}
          value={filters.of('nam')}
          onChange={(nam) => filters.put({ nam })}
        />
        <ChoiceField
          label="Tình trạng"
          none="Mọi tình trạng"
          choices={titleStateChoices}
          value={filters.of('tt')}
          onChange={(tt) => filters.put({ tt })}
        />
      </Bar>
      <p className="soft" role="status">
        {shown.length === all.length
          ? `${formatCount(all.length)} công nhận.`
          : `${formatCount(shown.length)} trong ${formatCount(all.length)} công nhận.`}
      </p>
      {all.length === 0 ? (
        <Empty>
          Sổ chưa có công nhận nào.
          {may(session, 'POST /api/recognitions')
            ? ' Bấm “Ghi công nhận” để ghi từng quyết định, hoặc “Nhập từ Excel” để nạp danh sách đã có.'
            : ' Phòng Kế hoạch - Tài chính ghi sổ này.'}
        </Empty>
      ) : shown.length === 0 ? (
        <Empty>
          Không có công nhận nào khớp với bộ lọc.{' '}
          <Button onClick={() => filters.put({ dh: '', dv: '', nam: '', tt: '', tim: '' })}>Bỏ lọc</Button>
        </Empty>
      ) : (
        <RecognitionsTable rows={shown} session={session} />
      )}
    </>
  );
}
