import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Field = string | number | boolean | null | undefined;

/** What was copied into a table. */
export interface Copied {
  rows: number;
  /** SHA-256 of every byte of it. */
  sha256: string;
}

const AT_ONCE = 1 << 18;

/** One table filled by COPY, row after row; it waits while the database does not take more. */
export class CopyTable {
  private readonly stream: ReturnType<typeof copyFrom> & NodeJS.WritableStream;
  private readonly hash: Hash = createHash('sha256');
  private lines: string[] = [];
  private held = 0;
  private rows = 0;

  constructor(
    private readonly client: pg.Client,
    readonly table: string,
    columns: string,
  ) {
    this.stream = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
  }

  async add(fields: readonly Field[]): Promise<void> {
    const line = `${fields.map(fieldText).join('\t')}\n`;
    this.lines.push(line);
    this.held += line.length;
    this.rows += 1;
    if (this.held >= AT_ONCE) await this.flush();
  }

  async end(): Promise<Copied> {
    await this.flush();
    this.stream.end();
    await finished(this.stream);
    await this.client.end();
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }

  private async flush(): Promise<void> {
    const text = this.lines.join('');
    this.lines = [];
    this.held = 0;
    this.hash.update(text);
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }
}

/** As COPY's text format has it. */
const fieldText = (field: Field): string => {
  if (field === null || field === undefined) return '\\N';
  if (typeof field !== 'string') return String(field);
  return field.includes('\\') ? field.replaceAll('\\', '\\\\') : field;
};
