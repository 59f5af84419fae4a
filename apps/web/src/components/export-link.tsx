import { FileLink } from './link-button.js';

/** The workbook of a register: of exactly what is shown, or of all of it where nothing is left out. */
export function ExportLink({ path, asked }: { path: string; asked: Record<string, string | number | undefined> }) {
  const given = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  if (given.length === 0) return <FileLink href={path}>Xuất cả sổ ra Excel</FileLink>;
  return (
    <FileLink href={`${path}?${new URLSearchParams(given).toString()}`}>Xuất đúng danh sách này ra Excel</FileLink>
  );
}
