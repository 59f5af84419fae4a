import { useEffect } from 'react';
import { capitalise, columnWord, formatMoment, sayCellValue, sayItem } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { useFilters } from '../../app/filters.js';
import { nowOld, useAnswer } from '../../app/questions.js';
import { Answer, Empty } from '../../components/answer.js';
import { ChoiceField } from '../../components/field.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { onSaved } from '../../offline/unsent.js';
import type { GridSheet } from '../entry/use-grid.js';

const CHANGES = 'GET /api/assessments/:id/changes';
const bases = [
  { value: 'last', label: 'lần nộp gần nhất' },
  { value: 'previous', label: 'lần nộp trước đó' },
] as const;

/** What of the sheet is not as it was handed in: both values, who and when. */
export function ChangesSection({ sheet }: { sheet: GridSheet }) {
  const { of, put } = useFilters();
  // What came back is held against what it was; what came again, against what it was the time before.
  const usual = sheet.state === 'returned' ? 'last' : 'previous';
  const since = bases.find(({ value }) => value === of('so'))?.value ?? usual;
  const changes = useAnswer({
    key: [CHANGES, sheet.id, since],
    ask: (signal) =>
      answered(
        server.GET('/api/assessments/{id}/changes', {
          params: { path: { id: sheet.id }, query: { since } },
          signal,
        }),
      ),
  });
  useEffect(() => onSaved(({ id }) => void (id === sheet.id ? nowOld(CHANGES) : undefined)), [sheet.id]);
  return (
    <Section
      title="Thay đổi so với lúc nộp"
      acts={
        <div className="not-printed">
          <ChoiceField label="So với" bare value={since} onChange={(so) => put({ so })} choices={bases} />
        </div>
      }
    >
      <Answer of={changes} lines={2}>
        {({ submittedAt, submittedBy, items }) =>
          submittedAt === null ? (
            <Empty>
              {since === 'last' ? 'Phiếu chưa nộp lần nào.' : 'Phiếu mới nộp một lần, chưa có lần trước đó.'}
            </Empty>
          ) : items.length === 0 ? (
            <Empty>
              Không ô nào khác lúc {submittedBy} nộp, {formatMoment(submittedAt)}.
            </Empty>
          ) : (
            <>
              <p className="soft">
                So với lúc {submittedBy} nộp, {formatMoment(submittedAt)}.
              </p>
              <Table
                caption="Các ô đã thay đổi"
                rows={items}
                keyOf={({ id, column }) => `${column} ${id}`}
                columns={[
                  { key: 'item', head: 'Ô', names: true, cell: ({ id }) => capitalise(sayItem(id)) },
                  { key: 'column', head: 'Cột', tight: true, cell: ({ column }) => columnWord(column) },
                  { key: 'before', head: 'Lúc nộp', cell: ({ before }) => sayCellValue(before) },
                  { key: 'after', head: 'Hiện nay', cell: ({ after }) => sayCellValue(after) },
                  { key: 'by', head: 'Người ghi', cell: ({ by }) => by ?? '–' },
                  { key: 'at', head: 'Lúc ghi', tight: true, cell: ({ at }) => (at === null ? '–' : formatMoment(at)) },
                ]}
              />
            </>
          )
        }
      </Answer>
    </Section>
  );
}
