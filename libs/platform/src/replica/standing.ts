import { refuse, type Refusal } from '../refusal.js';

/** What a server says of itself to the application's role. */
export interface Standing {
  inRecovery: boolean;
  /** The identifier that a cluster is given at its birth and shares with its replicas alone. */
  cluster: string;
  role: string;
  database: string;
  /** Up to where its log is certain: flushed by a primary, replayed by a replica; null: a replica that has replayed nothing. */
  place: bigint | null;
}

/** The same question to both. */
export const ASK_STANDING = `SELECT pg_is_in_recovery() AS "inRecovery", (SELECT system_identifier::text FROM pg_control_system()) AS cluster,
  current_user::text AS role, current_database()::text AS database,
  (CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_flush_lsn() END - '0/0'::pg_lsn)::text AS place`;

/** Why a server is no replica of ours to read from; null: it is one. */
export function misfit(primary: Standing, replica: Standing): Refusal | null {
  if (replica.cluster !== primary.cluster) return refuse('REPLICA_OF_ANOTHER');
  if (!replica.inRecovery) return refuse('REPLICA_IS_NONE');
  if (replica.role !== primary.role) return refuse('REPLICA_ROLE', { role: replica.role, expected: primary.role });
  if (replica.database !== primary.database) return refuse('REPLICA_DATABASE', { expected: primary.database });
  return null;
}
