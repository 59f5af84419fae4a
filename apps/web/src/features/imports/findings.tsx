import { useNavigate, useSearch } from '@tanstack/react-router';
import { foldVietnamese, formatCount, formatMoment } from '@chuan-xa/wording';
import { ChoiceField } from '../../components/field.js';
import { Bar, Section } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { FindingTable } from './finding-table.js';
import type { Import } from './kinds.js';

/** What a person may look for in any of the lists. */
interface Found {
  sheet: string | null;
  cell: string | null;
}

/** So few are found without a filter. */
const FEW = 12;

/** All that the reading came to: faults, clashes, changes, old fonts; found by text and by the file's sheet. */
export function Findings({ one }: { one: Import }) {
  const { tim = '', trangtinh = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { faults, changes, conflicts, conversions, counts } = one;
  const sheets = [...new Set([faults, changes, conflicts, conversions].flat().flatMap(({ sheet }) => sheet ?? []))];
  const words = foldVietnamese(tim).split(' ');
  const sought = <Row extends Found>(rows: readonly Row[], said: (row: Row) => string): Row[] =>
    rows.filter((row) => {
      const text = foldVietnamese(`${row.cell ?? ''} ${said(row)}`);
      return (trangtinh === '' || row.sheet === trangtinh) && words.every((word) => text.includes(word));
    });
  const go = (next: Record<string, string>, replace = false): void =>
    void navigate({ to: '.', search: (former) => ({ ...former, ...next }), replace });
  const all = faults.length + changes.length + conflicts.length + conversions.length;
  const isWritten = one.state === 'applied' || one.state === 'undone';
  if (all === 0) return null;
  return (
    <>
      {counts.rows + counts.skipped === 0 ? null : (
        <p>
          {formatCount(counts.rows)} dòng có số liệu, {formatCount(counts.skipped)} dòng bỏ qua (dòng huyện, dòng cộng,
          chữ ký).
        </p>
      )}
      {all < FEW && tim === '' && trangtinh === '' ? null : (
        <Bar>
          <SearchText
            label="Tìm"
            placeholder="xã, ô, nội dung"
            value={tim}
            onChange={(text) => go({ tim: text }, true)}
          />
          {sheets.length > 1 ? (
            <ChoiceField
              label="Trang trong tệp"
              none="Mọi trang"
              choices={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
              value={trangtinh}
              onChange={(sheet) => go({ trangtinh: sheet })}
            />
          ) : null}
        </Bar>
      )}
      {faults.length > 0 ? (
        <Section title={`Lỗi (${formatCount(counts.faults)})`}>
          <FindingTable
            caption="Các lỗi"
            rows={sought(faults, ({ found, message }) => `${found} ${message}`)}
            columns={[
              { key: 'found', head: 'Đang ghi', cell: ({ found }) => found },
              { key: 'message', head: 'Sai thế nào, sửa ra sao', cell: ({ message }) => message },
            ]}
          />
        </Section>
      ) : null}
      {conflicts.length > 0 ? (
        <Section title={`Cả tệp và hệ thống cùng sửa (${formatCount(counts.conflicts)})`}>
          <FindingTable
            caption="Các ô mà tệp và hệ thống cùng sửa"
            rows={sought(conflicts, ({ what, file, system, by }) => `${what} ${file} ${system} ${by}`)}
            columns={[
              { key: 'what', head: 'Của', cell: ({ what }) => what },
              { key: 'file', head: 'Trong tệp', cell: ({ file }) => file },
              { key: 'system', head: 'Trên hệ thống', cell: ({ system }) => system },
              { key: 'by', head: 'Người ghi trên hệ thống', cell: ({ by, at }) => `${by}, ${formatMoment(at)}` },
            ]}
          />
        </Section>
      ) : null}
      {changes.length > 0 ? (
        <Section title={`Thay đổi (${formatCount(counts.changes)})`}>
          <p className="soft">
            {counts.changes > changes.length
              ? `Chỉ liệt kê ${formatCount(changes.length)} thay đổi đầu; khi ghi thì ghi đủ.`
              : `${formatCount(changes.filter(({ from }) => from === '').length)} giá trị mới, ${formatCount(changes.filter(({ from }) => from !== '').length)} giá trị thay giá trị đang có.`}
          </p>
          <FindingTable
            caption="Các thay đổi"
            rows={sought(changes, ({ what, from, to }) => `${what} ${from} ${to}`)}
            columns={[
              { key: 'what', head: 'Của', cell: ({ what }) => what },
              {
                key: 'from',
                head: isWritten ? 'Trước khi ghi' : 'Đang là',
                cell: ({ from }) => (from === '' ? <span className="soft">chưa có</span> : from),
              },
              { key: 'to', head: isWritten ? 'Đã ghi' : 'Sẽ là', cell: ({ to }) => to },
            ]}
          />
        </Section>
      ) : null}
      {conversions.length > 0 ? (
        <Section title={`Chữ phông cũ đã chuyển (${formatCount(counts.conversions)})`}>
          <p className="soft">Thấy chữ chuyển sai thì đừng ghi; gõ lại các ô ấy bằng Unicode rồi gửi lại.</p>
          <FindingTable
            caption="Chữ phông cũ và chữ đã chuyển"
            rows={sought(conversions, ({ from, to }) => `${from} ${to}`)}
            columns={[
              { key: 'encoding', head: 'Phông', cell: ({ encoding }) => encoding },
              { key: 'from', head: 'Trong tệp', cell: ({ from }) => from },
              { key: 'to', head: 'Đọc thành', cell: ({ to }) => to },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
