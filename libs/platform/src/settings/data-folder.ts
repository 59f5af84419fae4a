import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { SHARED_STATE } from '../embedded/binaries.js';
import { canEnter, serverUser } from '../embedded/server-user.js';

/** `data/` in the project; for root, whose PostgreSQL runs as another user, a reachable place where that one is not. */
export function defaultDataFolder(): string {
  const project = process.cwd();
  const user = serverUser();
  if (!user || canEnter(project, user)) return join(project, 'data');
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join(SHARED_STATE, `${basename(project)}-${mark}`);
}
