import { Link } from '@tanstack/react-router';
import type { Grid, GridSheet } from '../entry/use-grid.js';
import { classes } from '../../components/classes.js';
import styles from './sheet.module.css';

/** To the commune before and after, in the order of the grid, and back to the grid. */
export function SheetWay({ sheet, grid, office }: { sheet: GridSheet; grid: Grid; office: string }) {
  const sheets = grid.sheets.filter((one) => office === '' || one.office === office);
  const place = sheets.findIndex(({ id }) => id === sheet.id);
  return (
    <nav className={classes(styles.way, 'not-printed')} aria-label="Các xã">
      <Link to="/nhap-diem" search={({ so: _, xem: __, lan: ___, ...search }) => search}>
        Về bảng
      </Link>
      <Step to={sheets[place - 1]} lead="‹" heard="Xã trước: " />
      <Step to={sheets[place + 1]} lead="›" heard="Xã sau: " />
      {place < 0 ? null : (
        <span className="soft">
          {place + 1}/{sheets.length}
        </span>
      )}
    </nav>
  );
}

function Step({ to, lead, heard }: { to: GridSheet | undefined; lead: '‹' | '›'; heard: string }) {
  if (to === undefined) return null;
  return (
    <Link to="/nhap-diem/$sheet" params={{ sheet: to.id }} search={({ so: _, xem: __, lan: ___, ...search }) => search}>
      {lead === '‹' ? <span aria-hidden="true">‹ </span> : null}
      <span className="only-heard">{heard}</span>
      {to.name}
      {lead === '›' ? <span aria-hidden="true"> ›</span> : null}
    </Link>
  );
}
