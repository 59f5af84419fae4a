import { Client } from 'pg';
import { Line } from '../line.js';

/** One connection of its own for short questions, so that no other work keeps them waiting. One that fails is not used again. */
export class Probe {
  private client: Promise<Client> | null = null;
  private isClosed = false;
  private readonly line = new Line(1);

  /** @param patience milliseconds within which it connects, and answers */
  constructor(
    private readonly url: string,
    private readonly patience: number,
  ) {}

  /** The one row of an answer. Throws where it does not come in time. */
  ask<T>(sql: string): Promise<T> {
    return this.line.take(() => this.put<T>(sql));
  }

  private async put<T>(sql: string): Promise<T> {
    if (this.isClosed) throw new Error('The probe was closed');
    this.client ??= this.open();
    const asked = this.client;
    try {
      const { rows } = await (await asked).query<T & object>(sql);
      const [row] = rows;
      if (row === undefined) throw new Error('No row was answered');
      return row;
    } catch (error) {
      if (this.client === asked) this.client = null;
      // It destroys the connection where a question is still open.
      void asked.then((client) => client.end()).catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const { client } = this;
    this.client = null;
    await client?.then((one) => one.end()).catch(() => undefined);
  }

  private async open(): Promise<Client> {
    const { url, patience } = this;
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      application_name: 'chuan-xa watch',
    });
    client.on('error', () => undefined); // met where it is asked
    await client.connect();
    return client;
  }
}
