import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { capitalise, formatCount, formatMoment, importStateWord, type ImportKindCode } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useAnswer } from '../../app/questions.js';
import { useRounds } from '../../app/round.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Table } from '../../components/table.js';
import type { ImportRow } from './kinds.js';
import styles from './imports.module.css';

const PAGE_SIZE = 20;

/** What was sent before with the same reach, and what became of it. */
export function PastImports({ kind }: { kind: ImportKindCode }) {
  const { trang = '1' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const page = Math.max(1, Number.parseInt(trang, 10) || 1);
  const rounds = useRounds().data ?? [];
  const past = useAnswer({
    key: ['GET /api/imports/:kind', kind, page],
    ask: (signal) =>
      answered(
        server.GET('/api/imports/{kind}', { params: { path: { kind }, query: { page, pageSize: PAGE_SIZE } }, signal }),
      ),
    keepFormer: true,
  });
  const turn = (to: number): void => void navigate({ to: '.', search: (former) => ({ ...former, trang: String(to) }) });
  const roundOf = ({ round }: ImportRow): string => rounds.find(({ id }) => id === round)?.name ?? round ?? '';
  return (
    <Answer of={past} lines={3}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Empty>Đơn vị chưa nhập tệp nào thuộc loại này. Gửi tệp đầu tiên ở trên.</Empty>
        ) : (
          <>
            <Table
              caption="Danh sách các lần nhập"
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'file',
                  head: 'Tệp',
                  names: true,
                  cell: ({ id, fileName }) => (
                    <Link
                      to="/nhap-tep/$kind/$id"
                      params={{ kind, id }}
                      search={({ dot }) => ({ dot })}
                      className={styles.file}
                    >
                      {fileName}
                    </Link>
                  ),
                },
                ...(kind === 'assessments' ? [{ key: 'round', head: 'Đợt', cell: roundOf }] : []),
                { key: 'at', head: 'Gửi lúc', tight: true, cell: ({ receivedAt }) => formatMoment(receivedAt) },
                { key: 'by', head: 'Người gửi', cell: ({ receivedBy }) => receivedBy },
                { key: 'state', head: 'Tình trạng', cell: ({ state }) => capitalise(importStateWord(state)) },
              ]}
            />
            {total > PAGE_SIZE ? (
              <nav className={styles.pages} aria-label="Trang của các lần nhập">
                <Button disabled={page <= 1} onClick={() => turn(page - 1)}>
                  Mới hơn
                </Button>
                <span>
                  trang {formatCount(page)} trên {formatCount(Math.ceil(total / PAGE_SIZE))}
                </span>
                <Button disabled={page * PAGE_SIZE >= total} onClick={() => turn(page + 1)}>
                  Cũ hơn
                </Button>
              </nav>
            ) : null}
          </>
        )
      }
    </Answer>
  );
}
