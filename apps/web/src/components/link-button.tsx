import { Link } from '@tanstack/react-router';
import button from './button.module.css';
import { classes } from './classes.js';

const look = classes(button.button, button.plain);

/** A file to be fetched, looking like the acts beside it. */
export function FileLink({ href, children }: { href: string; children: string }) {
  return (
    <a className={look} href={href} download>
      {children}
    </a>
  );
}

/** To where a workbook of this kind is brought in. */
export function ImportLink({ kind }: { kind: string }) {
  return (
    <Link className={look} to="/nhap-tep" search={(former) => ({ dot: former.dot, kind })}>
      Nhập từ Excel
    </Link>
  );
}
