import { isIPv6 } from 'node:net';
import { DataSource } from 'typeorm';
import {
  becomeSoleServer,
  openConnections,
  refuse,
  refuseOwnerRole,
  removeScratchLeft,
  Replica,
  type Settings,
} from '@chuan-xa/platform';
import { dataSourceOptions, gatherStatistics, loadDemo, loadReference, migrate } from '@chuan-xa/database';
import { AppModule } from './app.module.js';
import { createApp } from './create-app.js';
import { sessionSettings, webOptions } from './http/web-options.js';
import { leave } from './leave.js';
import { assertPortFree } from './port.js';
import { settleAccounts } from './settle-accounts.js';

export interface RunningServer {
  address: string;
  stop(): Promise<void>;
}

/** The main job: prepares the database, migrates, loads the law and the places (and the demo), listens. `say` gets a few lines. */
export async function start(settings: Settings, say: (line: string) => void): Promise<RunningServer> {
  await assertPortFree(settings.listen, settings.port);
  await removeScratchLeft();
  const address = addressOf(settings, settings.port);
  const connections = await openConnections(settings);
  const undo: (() => Promise<void>)[] = [() => connections.release()];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    if (connections.embedded) {
      const sole = await becomeSoleServer(connections.appUrl, address);
      undo.push(() => sole.release());
    }
    const { ran, installation } = await migrate(connections.ownerUrl, settings.kind, settings.province);
    if (ran.length > 0) say(`Cơ sở dữ liệu: đã tạo hoặc nâng cấp (${ran.length} bước).`);
    await loadReference(connections.appUrl, installation.province);
    if (installation.kind === 'demo') {
      const loaded = await loadDemo(connections.appUrl, installation.province);
      if (loaded) say('Dữ liệu minh họa: đã nạp hai đợt (đợt 2 năm 2023, đợt 1 năm 2026).');
    }
    await gatherStatistics(connections.ownerUrl);
    const replica = await openReplica(connections.appUrl, settings.databaseReplicaUrl);
    undo.push(async () => replica?.close());
    const { firstAdminPassword } = settings;
    const accounts = await settleAccounts({ appUrl: connections.appUrl, installation, firstAdminPassword });
    const app = await createApp(
      AppModule.of({
        appUrl: connections.appUrl,
        province: installation.province,
        logLevel: settings.logLevel,
        sessions: sessionSettings(settings, installation.kind),
        mail: settings.mail,
        backups: settings.backups && {
          ...settings.backups,
          ownerUrl: connections.ownerUrl,
          scratch: connections.scratch,
        },
        metrics: settings.metrics,
        identityService: settings.identityService,
        dataFolder: connections.embedded ? settings.dataFolder : null,
        replica,
      }),
      webOptions(settings),
    );
    undo.push(() => app.close());
    await refuseOwnerRole(app.get(DataSource));
    await app.listen(settings.port, settings.listen).catch((error: unknown) => {
      throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? refuse('PORT_BUSY', { port: settings.port })
        : error;
    });
    undo.push(() => leave(app, settings.drainSeconds));
    const url = addressOf(settings, settings.port || Number(new URL(await app.getUrl()).port));
    for (const line of greeting(url, installation.kind, connections.embedded ? settings.dataFolder : null)) say(line);
    for (const line of accounts) say(line);
    if (installation.kind === 'real') say(backupLine(settings.backups));
    if (replica !== null) say(replicaLine(replica));
    return { address: url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Null: none is set. It is opened when the tables are there, so that it is read from only once it has them too. */
const openReplica = async (appUrl: string, replicaUrl: string | null): Promise<Replica | null> =>
  replicaUrl === null ? null : Replica.open(appUrl, replicaUrl, { ...dataSourceOptions(appUrl), migrations: [] });

/** What people open: the address that was settled on, else where we listen. */
function addressOf({ publicOrigins, tls, listen }: Settings, port: number): string {
  return publicOrigins[0] ?? `${tls ? 'https' : 'http'}://${isIPv6(listen) ? `[${listen}]` : listen}:${port}`;
}

function greeting(url: string, kind: 'demo' | 'real', dataFolder: string | null): string[] {
  return [
    kind === 'demo'
      ? 'Chuẩn Xã đang chạy với DỮ LIỆU MINH HỌA (không phải số liệu thật).'
      : 'Chuẩn Xã đang chạy với cơ sở dữ liệu thật.',
    `  Mở trong trình duyệt  ${url}`,
    `  Giao diện lập trình   ${url}/api/docs`,
    ...(dataFolder === null ? [] : [`  Dữ liệu nằm ở         ${dataFolder}`]),
    'Nhấn Ctrl-C để dừng; dữ liệu được giữ lại cho lần sau.',
  ];
}

/** Who runs a real installation is told at every start whether it is backed up. */
const backupLine = (backups: Settings['backups']): string =>
  backups === null
    ? 'Sao lưu hằng đêm: ĐANG TẮT. Hãy đặt CHUAN_XA_BACKUP là thư mục sao lưu, tốt nhất ở ổ đĩa hoặc máy khác.'
    : `Sao lưu hằng đêm: lúc ${backups.at}, vào ${backups.folder}`;

const replicaLine = ({ state }: Replica): string =>
  state === 'up'
    ? 'Bản sao để đọc (DATABASE_REPLICA_URL): đang dùng.'
    : 'Bản sao để đọc (DATABASE_REPLICA_URL): chưa theo kịp hoặc chưa trả lời; mọi việc đọc ở máy chính cho tới khi dùng được.';
