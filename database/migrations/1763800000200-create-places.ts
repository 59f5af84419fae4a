import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Communes by period, what became of them, the offices that answer for them, and their zones. A key is a code and a period.
 * The lists are loaded from reference files and may be mended, never dropped; a zone is only ever added.
 */
export class CreatePlaces1763800000200 implements MigrationInterface {
  readonly name = 'CreatePlaces1763800000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE province (
        code char(2) PRIMARY KEY,
        name text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE unit_period (
        province_code char(2) NOT NULL REFERENCES province,
        period smallint NOT NULL CHECK (period >= 1),
        from_day date,
        until_day date CHECK (until_day >= from_day),
        governed_code char(2) NOT NULL,
        governed_name text NOT NULL,
        source text NOT NULL,
        PRIMARY KEY (province_code, period),
        CHECK ((period = 1) = (from_day IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE district (
        province_code char(2) NOT NULL,
        period smallint NOT NULL,
        code char(3) NOT NULL,
        kind text NOT NULL CHECK (kind IN ('huyen', 'quan', 'thi-xa', 'thanh-pho')),
        name text COLLATE "vi-x-icu" NOT NULL,
        PRIMARY KEY (province_code, period, code),
        FOREIGN KEY (province_code, period) REFERENCES unit_period
      )`);
    await runner.query(`
      CREATE TABLE office (
        province_code char(2) NOT NULL,
        period smallint NOT NULL,
        code text NOT NULL,
        place smallint NOT NULL,
        name text COLLATE "vi-x-icu" NOT NULL,
        short_name text COLLATE "vi-x-icu" NOT NULL,
        how text NOT NULL CHECK (how IN ('given', 'derived')),
        PRIMARY KEY (province_code, period, code),
        FOREIGN KEY (province_code, period) REFERENCES unit_period
      )`);
    await runner.query(`
      CREATE TABLE commune (
        province_code char(2) NOT NULL,
        period smallint NOT NULL,
        code char(5) NOT NULL,
        type text NOT NULL CHECK (type IN ('xa', 'phuong', 'thi-tran', 'dac-khu')),
        name text COLLATE "vi-x-icu" NOT NULL,
        also_written text[] NOT NULL,
        district_code char(3),
        office_code text,
        note text,
        PRIMARY KEY (province_code, period, code),
        FOREIGN KEY (province_code, period) REFERENCES unit_period,
        FOREIGN KEY (province_code, period, district_code) REFERENCES district,
        FOREIGN KEY (province_code, period, office_code) REFERENCES office
      )`);
    await runner.query(`
      CREATE TABLE succession (
        province_code char(2) NOT NULL,
        from_period smallint NOT NULL,
        from_code char(5) NOT NULL,
        to_period smallint NOT NULL CHECK (to_period = from_period + 1),
        to_code char(5) NOT NULL,
        kind text NOT NULL CHECK (kind IN ('unchanged', 'whole', 'divided')),
        share_area_km2 numeric(10, 2) CHECK (share_area_km2 > 0),
        share_people integer CHECK (share_people >= 0),
        note text,
        PRIMARY KEY (province_code, from_period, from_code, to_code),
        FOREIGN KEY (province_code, from_period, from_code) REFERENCES commune (province_code, period, code),
        FOREIGN KEY (province_code, to_period, to_code) REFERENCES commune (province_code, period, code),
        CHECK (kind = 'divided' OR (share_area_km2 IS NULL AND share_people IS NULL))
      )`);
    await runner.query('CREATE INDEX succession_to ON succession (province_code, to_period, to_code)');
    await runner.query(`
      CREATE TABLE zone (
        province_code char(2) NOT NULL,
        number bigint GENERATED ALWAYS AS IDENTITY,
        period smallint NOT NULL,
        commune_code char(5) NOT NULL,
        zone char(1) CHECK (zone IN ('1', '2', '3')),
        decision_number text NOT NULL CHECK (decision_number <> ''),
        decision_date date NOT NULL,
        replaces bigint,
        recorded_at timestamptz NOT NULL,
        recorded_by text NOT NULL CHECK (recorded_by <> ''),
        PRIMARY KEY (province_code, number),
        UNIQUE (province_code, period, commune_code, number),
        UNIQUE (province_code, replaces),
        FOREIGN KEY (province_code, period, commune_code) REFERENCES commune (province_code, period, code),
        FOREIGN KEY (province_code, period, commune_code, replaces) REFERENCES zone (province_code, period, commune_code, number),
        CHECK (zone IS NOT NULL OR replaces IS NOT NULL)
      )`);
    await runner.query(
      'CREATE TRIGGER zone_stays BEFORE UPDATE OR DELETE ON zone FOR EACH ROW EXECUTE FUNCTION refuse_change()',
    );
    await runner.query(
      'CREATE TRIGGER zone_stays_whole BEFORE TRUNCATE ON zone FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
    );
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE ON province, unit_period, district, office, commune TO chuan_xa_app',
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON succession TO chuan_xa_app');
    await runner.query('GRANT SELECT, INSERT ON zone TO chuan_xa_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE zone, succession, commune, office, district, unit_period, province');
  }
}
