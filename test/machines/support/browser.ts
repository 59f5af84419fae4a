import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';

export interface Answer<T> {
  status: number;
  headers: IncomingMessage['headers'];
  raw: Buffer;
  /** Its JSON. */
  body: T;
}

export interface BrowserOptions {
  /** The address of this machine that it calls from. */
  from?: string;
  /** Sent with each request. */
  headers?: Record<string, string>;
  /** A session from another browser. */
  cookie?: string;
}

const BOUNDARY = 'ranh-gioi-cua-mot-bieu-mau';

/** Who uses the system over the network: keeps connections and its cookie, follows nothing by itself. */
export class Browser {
  cookie: string;
  private readonly agent: Agent | PlainAgent;

  constructor(
    private readonly base: string,
    private readonly options: BrowserOptions = {},
  ) {
    this.cookie = options.cookie ?? '';
    const kept = { keepAlive: true, maxSockets: 4, localAddress: options.from ?? '127.0.0.9' };
    // The certificate is one of the test's own making, for this machine.
    this.agent = base.startsWith('https:') ? new Agent({ ...kept, rejectUnauthorized: false }) : new PlainAgent(kept);
  }

  ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    return body === undefined
      ? this.send(method, path)
      : this.send(method, path, Buffer.from(JSON.stringify(body)), 'application/json');
  }

  /** Sends a form with one file. */
  upload<T = Record<string, unknown>>(path: string, name: string, bytes: Buffer): Promise<Answer<T>> {
    const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const form = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
    return this.send('POST', path, form, `multipart/form-data; boundary=${BOUNDARY}`);
  }

  async signIn(username: string, password: string): Promise<void> {
    const { status, raw } = await this.ask('POST', '/api/session', { username, password });
    if (status !== 200) throw new Error(`${username}: ${status} ${raw.toString()}`);
  }

  close(): void {
    this.agent.destroy();
  }

  private send<T>(method: string, path: string, payload?: Buffer, type?: string): Promise<Answer<T>> {
    const headers = {
      ...this.options.headers,
      ...(this.cookie === '' ? {} : { cookie: this.cookie }),
      ...(payload === undefined ? {} : { 'content-type': type, 'content-length': payload.length }),
    };
    const { base, agent } = this;
    const open = base.startsWith('https:') ? request : plainRequest;
    return new Promise((resolve, reject) => {
      const asked = open(`${base}${path}`, { method, agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          this.keepCookie(answer);
          const raw = Buffer.concat(parts);
          const isJson = answer.headers['content-type']?.includes('json') ?? false;
          const body = (isJson ? JSON.parse(raw.toString()) : null) as T;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, raw, body });
        });
      });
      asked.on('error', reject);
      asked.end(payload);
    });
  }

  private keepCookie({ headers }: IncomingMessage): void {
    const given = headers['set-cookie']?.[0]?.split(';', 1)[0];
    if (given !== undefined) this.cookie = given.endsWith('=') ? '' : given;
  }
}
