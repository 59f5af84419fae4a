import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import { refuse } from '../refusal.js';
import type { InstallationKind } from '../settings.js';

/** What this database is, from its birth and for life: whose, and whether its figures are real. One row. */
@Entity({ name: 'installation' })
export class Installation {
  @PrimaryColumn({ type: 'boolean' })
  sole!: true;

  @Column({ type: 'text' })
  kind!: InstallationKind;

  @Column({ name: 'province_code', type: 'char', length: 2 })
  province!: string;

  @Column({ name: 'born_at', type: 'timestamptz' })
  bornAt!: Date;
}

/** Gives a new database its kind and province; refuses one that was born as the other. Owner's connection. */
export async function settleInstallation(
  owner: DataSource,
  kind: InstallationKind,
  province: string,
): Promise<Installation> {
  await owner.query(
    'INSERT INTO installation (sole, kind, province_code, born_at) VALUES (true, $1, $2, now()) ON CONFLICT DO NOTHING',
    [kind, province],
  );
  const found = await owner.getRepository(Installation).findOneByOrFail({ sole: true });
  if (found.kind !== kind) throw refuse(found.kind === 'demo' ? 'DATABASE_IS_DEMO' : 'DATABASE_IS_REAL');
  return found;
}

/** Refuses to serve with a role that row security and grants would not hold: a superuser, or the tables' owner. */
export async function refuseOwnerRole(app: DataSource): Promise<void> {
  const [role] = await app.query<{ name: string; free: boolean }[]>(
    `SELECT r.rolname AS name, r.rolsuper OR r.rolbypassrls
       OR EXISTS (SELECT 1 FROM pg_tables t WHERE t.schemaname = 'public' AND pg_has_role(r.oid, t.tableowner, 'USAGE')) AS free
     FROM pg_roles r WHERE r.rolname = current_user`,
  );
  if (!role || role.free) throw refuse('OWNER_ROLE_REFUSED', { role: role?.name ?? '' });
}
