import { resolve } from 'node:path';
import { Clock } from './clock.js';
import { refuse } from './refusal.js';
import { readBackups, type Backups } from './settings/backups.js';
import { defaultDataFolder } from './settings/data-folder.js';
import { readDatabaseUrls, type DatabaseUrls } from './settings/database-urls.js';
import { readIdentityService, type IdentityServiceSettings } from './settings/identity-service.js';
import { readMail, type MailSettings } from './settings/mail.js';
import { readMetricsAccess, type MetricsAccess } from './settings/metrics.js';
import { readNetwork, type Network } from './settings/network.js';
import { Reading } from './settings/reading.js';

export type InstallationKind = 'demo' | 'real';

/** Everything that the machine decides, read once at start; see README, "Settings". */
export interface Settings extends Network, DatabaseUrls {
  kind: InstallationKind;
  /** Folder of the embedded PostgreSQL. */
  dataFolder: string;
  /** GSO code of the province that a new database is made for. */
  province: string;
  /** Who writes at the command line, as the record will name them. */
  operator: string;
  logLevel: string;
  /** A server that is to end says so for so many seconds before it takes no more work: a proxy has to hear of it. */
  drainSeconds: number;
  /** A session that was not used for so many minutes is over. */
  idleMinutes: number;
  /** A session is over after so many hours, however much it is used. */
  sessionHours: number;
  /** What the first administrator of an installation without accounts signs in with; null: made at the command line. */
  firstAdminPassword: string | null;
  /** An SMTP server and from whom its letters come; null: nothing is posted. */
  mail: MailSettings | null;
  /** What is backed up by the clock; null: nothing. */
  backups: Backups | null;
  metrics: MetricsAccess;
  /** By which accounts that are bound to it sign in; null: with passwords alone. */
  identityService: IdentityServiceSettings | null;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];

export interface ReadingOptions {
  real?: boolean;
  /** false for a command, which does not listen: an expired certificate must not stop it. */
  serving?: boolean;
  now?: Date;
}

/** Reads the settings; throws one refusal that names every fault, an unknown `CHUAN_XA_…` among them. */
export function readSettings(
  env: NodeJS.ProcessEnv,
  { real = false, serving = true, now = new Clock().now() }: ReadingOptions = {},
): Settings {
  const reading = new Reading(env);
  const ofServer = <T>(read: () => T): T => (serving ? read() : reading.unheard(read));
  const named = reading.text('CHUAN_XA_DATA');
  const dataFolder = named ? resolve(named) : defaultDataFolder();
  const urls = readDatabaseUrls(reading);
  const settings = {
    kind: real ? ('real' as const) : ('demo' as const),
    ...ofServer(() => readNetwork(reading, real, now)),
    ...urls,
    dataFolder,
    province: reading.text('CHUAN_XA_PROVINCE') ?? '20',
    operator: reading.text('CHUAN_XA_OPERATOR') ?? 'Người vận hành tại máy',
    logLevel: reading.text('CHUAN_XA_LOG') ?? 'warn',
    drainSeconds: reading.whole('CHUAN_XA_DRAIN_SECONDS', 0, [0, 120], 'số giây'),
    idleMinutes: reading.whole('CHUAN_XA_IDLE_MINUTES', 120, [5, 1440], 'số phút'),
    sessionHours: reading.whole('CHUAN_XA_SESSION_HOURS', 12, [1, 168], 'số giờ'),
    mail: ofServer(() => readMail(reading)),
    backups: readBackups(reading, real && urls.databaseUrl === null ? dataFolder : null),
    metrics: ofServer(() => readMetricsAccess(reading)),
    identityService: ofServer(() => readIdentityService(reading)),
    firstAdminPassword: ofServer(() => reading.secretFile('CHUAN_XA_FIRST_ADMIN_PASSWORD_FILE')),
  };
  if (!/^\d{2}$/.test(settings.province))
    reading.fault('CHUAN_XA_PROVINCE', `“${settings.province}” không phải mã tỉnh hai chữ số`);
  if (!LOG_LEVELS.includes(settings.logLevel))
    reading.fault('CHUAN_XA_LOG', `“${settings.logLevel}” không phải một trong ${LOG_LEVELS.join(', ')}`);
  reading.refuseUnknown('CHUAN_XA_');
  if (reading.faults.length > 0) throw refuse('SETTINGS_FAULTY', { faults: reading.faults.join('; ') });
  return settings;
}
