import { createLink, Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import button from './button.module.css';
import { classes } from './classes.js';

const look = classes(button.button, button.plain);

/** To another page, looking like the one act that stands out beside others. */
export const MainLink = createLink((props: ComponentProps<'a'>) => (
  <a {...props} className={classes(button.button, button.main)} />
));

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
