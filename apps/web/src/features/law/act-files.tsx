import { formatMoment, formatSize } from '@chuan-xa/wording';
import { Answer, Empty } from '../../components/answer.js';
import { Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { useActs } from './law.js';

/** Copies of the acts, for whoever reads the law. */
export function ActFiles({ edition }: { edition: string }) {
  const acts = useActs(edition);
  return (
    <Section title="Bản chụp văn bản">
      <Answer of={acts} lines={2}>
        {(files) =>
          files.length === 0 ? (
            <Empty>
              Chưa có bản chụp văn bản nào. Phòng Kế hoạch - Tài chính gửi ở phần “Xác nhận, sửa theo văn bản”.
            </Empty>
          ) : (
            <Table
              caption="Các tệp bản chụp văn bản"
              rows={files}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'number',
                  head: 'Văn bản',
                  names: true,
                  cell: ({ id, number }) => <a href={`/api/standards/${edition}/acts/${id}/file`}>{number}</a>,
                },
                { key: 'name', head: 'Tệp', cell: ({ name, size }) => `${name} (${formatSize(size)})` },
                { key: 'at', head: 'Gửi lúc', cell: ({ addedAt, addedBy }) => `${formatMoment(addedAt)}, ${addedBy}` },
              ]}
            />
          )
        }
      </Answer>
    </Section>
  );
}
