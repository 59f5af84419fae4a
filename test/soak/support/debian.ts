import { existsSync } from 'node:fs';

/** Refuses to begin, with what is missing, where Debian's PostgreSQL is not installed: a case that cannot be tried is not passed over in silence. */
export function needDebianPostgres(): void {
  if (!existsSync('/usr/lib/postgresql'))
    throw new Error('This case needs Debian’s PostgreSQL: apt-get install postgresql (nothing of it has to run)');
}

/** The same for what only root may do: mounting a small disk. */
export function needRoot(): void {
  if (process.getuid?.() !== 0)
    throw new Error('This case mounts a small disk, which only root may do: run it as root');
}
