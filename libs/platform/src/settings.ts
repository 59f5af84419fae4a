import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { SHARED_STATE } from './embedded/binaries.js';
import { canEnter, serverUser } from './embedded/server-user.js';
import { refuse } from './refusal.js';

export type InstallationKind = 'demo' | 'real';

/** Everything that the machine decides, read once at start; see README, "Settings". */
export interface Settings {
  kind: InstallationKind;
  /** Folder of the embedded PostgreSQL. */
  dataFolder: string;
  port: number;
  /** A PostgreSQL server in place of the embedded one: the app's role, and the owner's for migrations. */
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  /** GSO code of the province that a new database is made for. */
  province: string;
  /** Who writes, as the record will name them, until people sign in. */
  operator: string;
  logLevel: string;
}

/** Reads the settings; throws one refusal that names every fault. */
export function readSettings(env: NodeJS.ProcessEnv, options: { real?: boolean } = {}): Settings {
  const faults: string[] = [];
  const port = Number(env.CHUAN_XA_PORT ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`CHUAN_XA_PORT="${env.CHUAN_XA_PORT ?? ''}" (số cổng từ 0 đến 65535)`);
  const province = env.CHUAN_XA_PROVINCE ?? '20';
  if (!/^\d{2}$/.test(province)) faults.push(`CHUAN_XA_PROVINCE="${province}" (mã tỉnh hai chữ số)`);
  const databaseUrl = env.DATABASE_URL || null;
  const databaseOwnerUrl = env.DATABASE_OWNER_URL || null;
  if ((databaseUrl === null) !== (databaseOwnerUrl === null))
    faults.push('DATABASE_URL và DATABASE_OWNER_URL phải cùng có hoặc cùng không');
  for (const [name, url] of Object.entries({ DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseOwnerUrl })) {
    if (url !== null && !/^postgres(ql)?:\/\//.test(url)) faults.push(`${name} (phải bắt đầu bằng postgres://)`);
  }
  const logLevel = env.CHUAN_XA_LOG ?? 'warn';
  if (!['trace', 'debug', 'info', 'warn', 'error', 'silent'].includes(logLevel))
    faults.push(`CHUAN_XA_LOG="${logLevel}"`);
  if (faults.length > 0) throw refuse('SETTINGS_FAULTY', { faults: faults.join('; ') });
  return {
    kind: options.real ? 'real' : 'demo',
    dataFolder: env.CHUAN_XA_DATA ? resolve(env.CHUAN_XA_DATA) : defaultDataFolder(),
    port,
    databaseUrl,
    databaseOwnerUrl,
    province,
    operator: env.CHUAN_XA_OPERATOR ?? 'Người vận hành tại máy',
    logLevel,
  };
}

/** `data/` in the project; for root, whose PostgreSQL runs as another user, a reachable place where that one is not. */
function defaultDataFolder(): string {
  const project = process.cwd();
  const user = serverUser();
  if (!user || canEnter(project, user)) return join(project, 'data');
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join(SHARED_STATE, `${basename(project)}-${mark}`);
}
