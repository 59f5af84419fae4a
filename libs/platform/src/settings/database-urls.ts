import type { Reading } from './reading.js';

/** A PostgreSQL server in place of the embedded one. */
export interface DatabaseUrls {
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  /** A streaming replica of that server, as the application's role; null: everything is read from the server itself. */
  databaseReplicaUrl: string | null;
}

const APP = 'DATABASE_URL';
const OWNER = 'DATABASE_OWNER_URL';
const REPLICA = 'DATABASE_REPLICA_URL';

/** Reads where the database is, for both roles or for neither, and its replica, which the embedded one has not. No address is echoed: each holds a password. */
export function readDatabaseUrls(reading: Reading): DatabaseUrls {
  const databaseUrl = readUrl(reading, APP);
  const databaseOwnerUrl = readUrl(reading, OWNER);
  const databaseReplicaUrl = readUrl(reading, REPLICA);
  const isSet = (name: string): boolean => reading.text(name) !== null || reading.text(`${name}_FILE`) !== null;
  if (isSet(APP) !== isSet(OWNER))
    reading.fault(isSet(APP) ? OWNER : APP, `${APP} và ${OWNER} phải cùng có hoặc cùng không`);
  if (isSet(REPLICA) && !isSet(APP))
    reading.fault(REPLICA, `PostgreSQL đi kèm không có bản sao để đọc: đặt cả ${APP} và ${OWNER}, hoặc bỏ ${REPLICA}`);
  return { databaseUrl, databaseOwnerUrl, databaseReplicaUrl };
}

function readUrl(reading: Reading, name: string): string | null {
  const url = reading.secret(name);
  if (url !== null && !isAddress(url))
    reading.fault(name, 'phải có dạng postgres://tên:mật-khẩu@máy:5432/cơ-sở-dữ-liệu, ký tự lạ viết dạng %xx');
  return url;
}

/** What the driver could not take apart would be printed whole by whoever tries. */
function isAddress(url: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return false;
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}
