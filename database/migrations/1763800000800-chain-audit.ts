import { sealOf, START, type SealedAct } from '@chuan-xa/audit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHUNK = 2000;

/** The record says which account acted and on which unit, and every act is sealed together with all before it. */
export class ChainAudit1763800000800 implements MigrationInterface {
  readonly name = 'ChainAudit1763800000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_record ALTER COLUMN number DROP IDENTITY');
    await runner.query(`
      ALTER TABLE audit_record
        ADD COLUMN account_id uuid,
        ADD COLUMN period smallint,
        ADD COLUMN commune_code char(5),
        ADD COLUMN hash char(64),
        ADD CHECK (number > 0),
        ADD CHECK ((period IS NULL) = (commune_code IS NULL))`);
    await runner.query('CREATE INDEX audit_record_unit ON audit_record (province_code, period, commune_code, number)');
    await runner.query('CREATE INDEX audit_record_account ON audit_record (province_code, account_id, number)');
    await runner.query('CREATE INDEX audit_record_actor ON audit_record (province_code, actor, number)');
    await runner.query(`
      CREATE TABLE audit_head (
        province_code char(2) PRIMARY KEY,
        number bigint NOT NULL DEFAULT 0,
        hash char(64) NOT NULL DEFAULT repeat('0', 64),
        at timestamptz
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON audit_head TO chuan_xa_app');
    await sealWhatIsThere(runner);
    await keepHeadTrue(runner);
    await runner.query('ALTER TABLE audit_record ALTER COLUMN hash SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_head');
    await runner.query('DROP FUNCTION refuse_false_head()');
    await runner.query('DROP INDEX audit_record_actor');
    await runner.query('ALTER TABLE audit_record DROP CONSTRAINT audit_record_number_check');
    await runner.query(
      'ALTER TABLE audit_record DROP COLUMN account_id, DROP COLUMN period, DROP COLUMN commune_code, DROP COLUMN hash',
    );
    await runner.query('ALTER TABLE audit_record ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY');
    await runner.query(
      `SELECT setval(pg_get_serial_sequence('audit_record', 'number'), (SELECT coalesce(max(number), 0) + 1 FROM audit_record), false)`,
    );
  }
}

/** The head only goes forward, and only to an act that is there with that hash: looked up as the owner, for whom every act is there. */
async function keepHeadTrue(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_false_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      IF TG_OP = 'INSERT' AND NEW.number = 0 THEN RETURN NEW; END IF;
      IF TG_OP = 'UPDATE' AND (NEW.province_code <> OLD.province_code OR NEW.number <= OLD.number) OR NOT EXISTS (
        SELECT 1 FROM audit_record a
        WHERE a.province_code = NEW.province_code AND a.number = NEW.number AND a.hash = NEW.hash AND a.at = NEW.at)
      THEN
        RAISE EXCEPTION 'The head of the record goes forward, to an act that is there' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(
    'CREATE TRIGGER audit_head_is_true BEFORE INSERT OR UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION refuse_false_head()',
  );
}

/** Acts from before there was a chain: numbered from 1 in each province, in their order, and sealed. The one change ever made to them. */
async function sealWhatIsThere(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE audit_record DISABLE TRIGGER audit_record_stays');
  await runner.query('ALTER TABLE audit_record DROP CONSTRAINT audit_record_number_check');
  await runner.query(`
    UPDATE audit_record a SET number = -o.place, period = s.period, commune_code = s.commune_code
    FROM (SELECT province_code, number, row_number() OVER (PARTITION BY province_code ORDER BY number) AS place FROM audit_record) o
      LEFT JOIN (
        SELECT r.province_code, r.number, u.period, u.commune_code FROM audit_record r
        JOIN assessment u ON u.province_code = r.province_code AND u.id::text = r.object_id WHERE r.object_type = 'assessment'
        UNION ALL
        SELECT r.province_code, r.number, u.period, u.commune_code FROM audit_record r
        JOIN recognition u ON u.province_code = r.province_code AND u.id::text = r.object_id WHERE r.object_type = 'recognition'
        UNION ALL
        SELECT r.province_code, r.number, u.period, u.commune_code FROM audit_record r
        JOIN pledge u ON u.province_code = r.province_code AND u.id::text = r.object_id WHERE r.object_type = 'pledge'
        UNION ALL
        SELECT r.province_code, r.number, u.period, u.commune_code FROM audit_record r
        JOIN review_case u ON u.province_code = r.province_code AND u.id::text = r.object_id WHERE r.object_type = 'case'
        UNION ALL
        SELECT province_code, number, split_part(object_id, ':', 1)::smallint, split_part(object_id, ':', 2) FROM audit_record
        WHERE object_type = 'zone' AND object_id ~ '^[1-9][0-9]?:[0-9]{5}$'
      ) s USING (province_code, number)
    WHERE a.province_code = o.province_code AND a.number = o.number`);
  await runner.query('UPDATE audit_record SET number = -number');
  await runner.query('ALTER TABLE audit_record ADD CONSTRAINT audit_record_number_check CHECK (number > 0)');
  const provinces = (await runner.query('SELECT DISTINCT province_code AS code FROM audit_record')) as {
    code: string;
  }[];
  for (const { code } of provinces) await sealProvince(runner, code);
  await runner.query('ALTER TABLE audit_record ENABLE TRIGGER audit_record_stays');
}

async function sealProvince(runner: QueryRunner, province: string): Promise<void> {
  let head = START;
  for (;;) {
    const acts = (await runner.query(
      `SELECT province_code AS province, number::int, at, actor, account_id AS account, office, via, action,
         object_type AS "objectType", object_id AS "objectId", period, commune_code AS commune, before, after, why
       FROM audit_record WHERE province_code = $1 AND number > $2 ORDER BY number LIMIT ${CHUNK}`,
      [province, head.number],
    )) as SealedAct[];
    if (acts.length === 0) break;
    const hashes = acts.map((act) => {
      head = { number: act.number, hash: sealOf(head.hash, act), at: act.at };
      return { number: act.number, hash: head.hash };
    });
    await runner.query(
      `UPDATE audit_record a SET hash = h.hash FROM jsonb_to_recordset($2::jsonb) AS h(number bigint, hash text)
       WHERE a.province_code = $1 AND a.number = h.number`,
      [province, JSON.stringify(hashes)],
    );
  }
  await runner.query('INSERT INTO audit_head (province_code, number, hash, at) VALUES ($1, $2, $3, $4)', [
    province,
    head.number,
    head.hash,
    head.at,
  ]);
}
