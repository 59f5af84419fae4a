/** The embedded PostgreSQL could not be made or started; `step` says which program, `message` what it printed. */
export class OsFailure extends Error {
  constructor(
    readonly step: 'initdb' | 'postgres',
    detail: string,
  ) {
    super(`${step}: ${detail}`);
    this.name = 'OsFailure';
  }
}
