import { Link } from '@tanstack/react-router';
import type { GridSheet } from './use-grid.js';

/** To the one commune's form. */
export function SheetLink({ sheet }: { sheet: GridSheet }) {
  return (
    <Link
      to="/nhap-diem/$sheet"
      params={{ sheet: sheet.id }}
      search={(search) => search}
      tabIndex={-1}
      title={sheet.commune}
    >
      {sheet.name}
    </Link>
  );
}
