import { LongTable } from '../../components/long-table.js';
import type { Column } from '../../components/table.js';

interface Props<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
}

/** What was found in a file, each at its sheet and cell. */
export function FindingTable<Row extends { sheet: string | null; cell: string | null }>({
  caption,
  rows,
  columns,
}: Props<Row>) {
  if (rows.length === 0) return <p className="soft">Không có dòng nào khớp bộ lọc.</p>;
  const hasSheets = rows.some(({ sheet }) => sheet !== null);
  return (
    <LongTable
      caption={caption}
      rows={rows.map((row, place) => ({ row, place }))}
      keyOf={({ place }) => String(place)}
      columns={[
        ...(hasSheets ? [{ key: 'sheet', head: 'Trang', cell: ({ row }: { row: Row }) => row.sheet ?? 'cả tệp' }] : []),
        { key: 'cell', head: 'Ô', names: true, tight: true, cell: ({ row }) => row.cell ?? 'cả tệp' },
        ...columns.map((column) => ({ ...column, cell: ({ row }: { row: Row }) => column.cell(row) })),
      ]}
    />
  );
}
