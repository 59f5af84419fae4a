import type { Logger } from 'typeorm';

/** A statement as it was sent. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** Hears what TypeORM sends to the database. */
export class StatementLog implements Logger {
  private heard: Statement[] | null = null;

  logQuery(sql: string, parameters: unknown[] = []): void {
    this.heard?.push({ sql, parameters });
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}

  /** The statements of the last transaction that a piece of work opened: that of the page itself, after the session's own. */
  async of(work: () => Promise<unknown>): Promise<Statement[]> {
    const heard: Statement[] = [];
    this.heard = heard;
    await work().finally(() => (this.heard = null));
    const begin = heard.findLastIndex(({ sql }) => sql.startsWith('START TRANSACTION'));
    const own = heard.slice(begin).filter(({ sql }) => !/^(START TRANSACTION|SET TRANSACTION|COMMIT)/.test(sql));
    if (begin === -1 || own.length < 2) throw new Error('No statement of the page was heard');
    return own;
  }
}
