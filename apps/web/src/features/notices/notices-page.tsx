import { formatCount } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { useOffices } from '../../app/offices.js';
import { may, useStanding } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { ChoiceField } from '../../components/field.js';
import { Bar, Page } from '../../components/page.js';
import { AddressesSection } from './addresses.js';
import { NoticeList } from './notice-list.js';
import { useNotices } from './use-notices.js';

const SHOWN = 200;

/** Reminders, digests and what else the clock had to say; `?dv=`: an office's, for those who see every office. */
export function NoticesPage() {
  const standing = useStanding();
  const filters = useFilters();
  const office = filters.of('dv');
  const notices = useNotices(office, SHOWN);
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  return (
    <Page title="Thông báo" aside="Lời nhắc trước hạn, tình hình nộp phiếu buổi chiều, danh hiệu sắp hết thời hạn">
      {session.account.office === null ? (
        <Bar>
          <OfficeField value={office} onChange={(dv) => filters.put({ dv })} />
        </Bar>
      ) : null}
      <Answer of={notices}>
        {({ items, total }) =>
          total === 0 ? (
            <Empty>Chưa có thông báo nào. Hệ thống tự lập vào buổi sáng, buổi chiều khi có việc cần nhắc.</Empty>
          ) : (
            <>
              <p className="soft" role="status">
                {total > items.length
                  ? `${formatCount(items.length)} thông báo mới nhất trong ${formatCount(total)}.`
                  : `${formatCount(total)} thông báo, mới nhất trước.`}
              </p>
              <NoticeList notices={items} />
            </>
          )
        }
      </Answer>
      {may(session, 'PUT /api/notices/addresses') ? <AddressesSection /> : null}
    </Page>
  );
}

function OfficeField({ value, onChange }: { value: string; onChange: (office: string) => void }) {
  const offices = useOffices();
  return (
    <ChoiceField
      label="Gửi đến"
      none="Sở Y tế (Phòng Kế hoạch - Tài chính)"
      choices={(offices.data ?? []).map(({ code, shortName }) => ({ value: code, label: shortName }))}
      value={value}
      onChange={onChange}
    />
  );
}
