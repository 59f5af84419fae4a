import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Appends acts to a province's record in one step: the head is locked, each act numbered and sealed after the one before it, the head moved. The
 * head is what all who write wait for, so it is held for one statement and the commit, not for three and their ways to the server and back.
 * `text` is what the seal says of an act after its number (`chain.ts`); whoever verifies the chain makes it anew from the row.
 */
export class AppendInOneStep1763800002400 implements MigrationInterface {
  readonly name = 'AppendInOneStep1763800002400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION append_to_record(province char(2), acts jsonb) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        head audit_head%ROWTYPE;
        act record;
      BEGIN
        SELECT * INTO head FROM audit_head h WHERE h.province_code = province FOR UPDATE;
        IF NOT FOUND THEN
          INSERT INTO audit_head (province_code) VALUES (province) ON CONFLICT DO NOTHING;
          SELECT * INTO STRICT head FROM audit_head h WHERE h.province_code = province FOR UPDATE;
        END IF;
        FOR act IN
          SELECT * FROM ROWS FROM (jsonb_to_recordset(acts) AS (at timestamptz, actor text, account uuid, office text, via text, action text,
            "objectType" text, "objectId" text, period smallint, commune text, before jsonb, after jsonb, why text, text text))
          WITH ORDINALITY ORDER BY ordinality
        LOOP
          head.number := head.number + 1;
          head.hash := encode(sha256(convert_to(
            '[1,"' || head.hash || '",' || to_json(province::text) || ',' || head.number || ',' || act.text, 'UTF8')), 'hex');
          head.at := act.at;
          INSERT INTO audit_record (province_code, number, at, actor, account_id, office, via, action, object_type, object_id,
            period, commune_code, before, after, why, hash)
          VALUES (province, head.number, act.at, act.actor, act.account, act.office, act.via, act.action, act."objectType", act."objectId",
            act.period, act.commune, nullif(act.before, 'null'), nullif(act.after, 'null'), act.why, head.hash);
        END LOOP;
        UPDATE audit_head h SET number = head.number, hash = head.hash, at = head.at WHERE h.province_code = province;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION append_to_record(char, jsonb) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION append_to_record(char, jsonb) TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION append_to_record(char, jsonb)');
  }
}
