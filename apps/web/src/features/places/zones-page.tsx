import { useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { may, useStanding, type Session } from '../../app/session.js';
import { useOffices } from '../../app/offices.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ExportLink } from '../../components/export-link.js';
import { ChoiceField } from '../../components/field.js';
import { ImportLink } from '../../components/link-button.js';
import { Bar, Page } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { Tabs } from '../../components/tabs.js';
import { placesPages, useZones, zoneChoices, type ZoneEntry } from './places.js';
import { isZoneAsked, lineStateChoices, zonesAsked } from './zone-filters.js';
import { ZoneDialog } from './zone-dialog.js';
import { ZonesTable } from './zones-table.js';

/** The register of zones: `?dv=` office, `vung=` zone, `tt=` state, `tim=` words. */
export function ZonesPage() {
  const standing = useStanding();
  const filters = useFilters();
  const rows = useZones();
  const offices = useOffices().data ?? [];
  const [recording, setRecording] = useState(false);
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page
      title="Phân vùng"
      aside="Vùng 1, 2, 3 theo Quyết định 1300/QĐ-BYT, không phải khu vực I, II, III"
      acts={
        <>
          {may(session, 'POST /api/zones') ? (
            <Button look="main" onClick={() => setRecording(true)}>
              Ghi quyết định phân vùng
            </Button>
          ) : null}
          {may(session, 'POST /api/imports/zones') ? <ImportLink kind="zones" /> : null}
          <ExportLink path="/api/zones.xlsx" asked={zonesAsked(filters.of)} />
        </>
      }
    >
      <Tabs label="Địa bàn" pages={placesPages.filter(({ needs }) => may(session, needs))} />
      <Bar>
        <SearchText
          label="Tìm xã, số quyết định"
          placeholder="dinh lap"
          value={filters.of('tim')}
          onChange={(text) => filters.put({ tim: text }, { typing: true })}
        />
        <ChoiceField
          label="Đơn vị phụ trách"
          none="Mọi đơn vị"
          choices={offices.map(({ code, shortName }) => ({ value: code, label: shortName }))}
          value={filters.of('dv')}
          onChange={(dv) => filters.put({ dv })}
        />
        <ChoiceField
          label="Vùng"
          none="Mọi vùng"
          choices={zoneChoices}
          value={filters.of('vung')}
          onChange={(vung) => filters.put({ vung })}
        />
        <ChoiceField
          label="Đính chính"
          none="Mọi dòng"
          choices={lineStateChoices}
          value={filters.of('tt')}
          onChange={(tt) => filters.put({ tt })}
        />
      </Bar>
      <Answer of={rows}>{(all) => <Register all={all} session={session} />}</Answer>
      {recording ? <ZoneDialog onClose={() => setRecording(false)} /> : null}
    </Page>
  );
}

function Register({ all, session }: { all: ZoneEntry[]; session: Session }) {
  const filters = useFilters();
  const asked = zonesAsked(filters.of);
  const shown = all.filter((one) => isZoneAsked(one, asked));
  return (
    <>
      <p className="soft" role="status">
        {shown.length === all.length
          ? `${formatCount(all.length)} dòng, ghi sau đứng trước.`
          : `${formatCount(shown.length)} trong ${formatCount(all.length)} dòng, ghi sau đứng trước.`}
      </p>
      {shown.length > 0 ? (
        <ZonesTable rows={shown} session={session} />
      ) : all.length > 0 ? (
        <Empty>
          Không có dòng nào khớp với bộ lọc.{' '}
          <Button onClick={() => filters.put({ dv: '', vung: '', tt: '', tim: '' })}>Bỏ lọc</Button>
        </Empty>
      ) : (
        <Empty>
          Chưa ghi quyết định phân vùng nào; các tiêu chí tính theo vùng chưa xác định được.
          {may(session, 'POST /api/zones') ? ' Bấm “Ghi quyết định phân vùng”, hoặc “Nhập từ Excel”.' : ''}
        </Empty>
      )}
    </>
  );
}
