import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatCount } from '@chuan-xa/wording';
import type { Search } from '../../app/search.js';
import { may, useStanding } from '../../app/session.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { FileLink } from '../../components/link-button.js';
import { Page } from '../../components/page.js';
import { AuditFilters } from './audit-filters.js';
import { ActsTable } from './acts-table.js';
import { ChainHead } from './chain-head.js';
import { exportAddress, filterOf, PAGE_SIZE, useRecord, type RecordedAct } from './record.js';
import { communeChoices, communeNamer, useCommunesOfAllPeriods } from './use-communes.js';
import { usePeople } from './use-people.js';
import styles from './audit.module.css';

const NOTHING: Search = { tu: '', den: '', nguoi: '', viec: '', loai: '', xa: '', ma: '', phieu: '', trang: '' };

/** What was done, by whom, when and why: as far as the one who asks may read it. */
export function AuditPage() {
  const standing = useStanding();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const page = Math.max(1, Number.parseInt(search.trang ?? '1', 10) || 1);
  const filter = filterOf(search);
  const record = useRecord(filter, page);
  const communes = useCommunesOfAllPeriods();
  const people = usePeople(record.data?.items);
  if (standing.kind !== 'in') return null;
  const narrow = (next: Search): void =>
    void navigate({ to: '.', search: (former) => ({ ...former, trang: undefined, ...next }) });
  const turn = (to: number): void => void navigate({ to: '.', search: (former) => ({ ...former, trang: String(to) }) });
  return (
    <Page
      title="Nhật ký"
      aside="Mọi việc ghi, sửa, nộp, trả lại, nhập tệp, đăng nhập; không ai sửa hay xóa được."
      acts={
        may(standing.session, 'GET /api/audit.xlsx') ? (
          <FileLink href={exportAddress(filter)}>Xuất đúng danh sách này</FileLink>
        ) : null
      }
    >
      <AuditFilters search={search} onChange={narrow} communes={communeChoices(communes)} people={people} />
      <Answer of={record} lines={12}>
        {({ items, total }) =>
          total === 0 || items.length === 0 ? (
            <Empty>
              {Object.keys(filter).length === 0 && total === 0
                ? 'Chưa có việc nào trong phần nhật ký mà tài khoản này được xem.'
                : 'Không có việc nào khớp bộ lọc, trong phần nhật ký mà tài khoản này được xem.'}{' '}
              <Button look="quiet" onClick={() => narrow(NOTHING)}>
                Bỏ bộ lọc
              </Button>
            </Empty>
          ) : (
            <>
              <Pages page={page} total={total} items={items} onTurn={turn} />
              <ActsTable acts={items} communeName={communeNamer(communes)} onNarrow={narrow} />
            </>
          )
        }
      </Answer>
      {may(standing.session, 'GET /api/audit/head') ? <ChainHead /> : null}
    </Page>
  );
}

function Pages({
  page,
  total,
  items,
  onTurn,
}: {
  page: number;
  total: number;
  items: readonly RecordedAct[];
  onTurn: (page: number) => void;
}) {
  const last = Math.ceil(total / PAGE_SIZE);
  const from = (page - 1) * PAGE_SIZE;
  return (
    <nav className={styles.pages} aria-label="Trang của nhật ký">
      <span role="status">
        {formatCount(from + 1)} đến {formatCount(from + items.length)} trên {formatCount(total)} việc, mới nhất trước
      </span>
      {last > 1 ? (
        <span className="not-printed">
          <Button disabled={page <= 1} onClick={() => onTurn(page - 1)}>
            Mới hơn
          </Button>{' '}
          trang {formatCount(page)} trên {formatCount(last)}{' '}
          <Button disabled={page >= last} onClick={() => onTurn(page + 1)}>
            Cũ hơn
          </Button>
        </span>
      ) : null}
    </nav>
  );
}
