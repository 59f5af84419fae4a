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
  /** What another browser keeps: its session, and where it wrote. */
  cookie?: string;
}

const BOUNDARY = 'ranh-gioi-cua-mot-bieu-mau';

/** Who uses the system over the network: keeps connections and its cookie, follows nothing by itself. */
export class Browser {
  private readonly kept = new Map<string, string>();
  private readonly agent: Agent | PlainAgent;

  constructor(
    private readonly base: string,
    private readonly options: BrowserOptions = {},
  ) {
    for (const one of (options.cookie ?? '').split('; ')) this.keep(one);
    const kept = { keepAlive: true, maxSockets: 4, localAddress: options.from ?? '127.0.0.9' };
    // The certificate is one of the test's own making, for this machine.
    this.agent = base.startsWith('https:') ? new Agent({ ...kept, rejectUnauthorized: false }) : new PlainAgent(kept);
  }

  /** What it keeps, as it sends it. */
  get cookie(): string {
    return [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ');
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

  /**
   * A connection that was kept may be closed just when it is used again: nothing was answered, and, as every browser does, the request is sent once more
   * by a new one.
   */
  private async send<T>(method: string, path: string, payload?: Buffer, type?: string): Promise<Answer<T>> {
    const first = await this.sendOnce<T>(method, path, payload, type);
    const answer = first === 'closed' ? await this.sendOnce<T>(method, path, payload, type) : first;
    if (answer === 'closed') throw new Error('Its connection was closed twice');
    return answer;
  }

  private sendOnce<T>(method: string, path: string, payload?: Buffer, type?: string): Promise<Answer<T> | 'closed'> {
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
      asked.on('error', (error: NodeJS.ErrnoException) => {
        if (asked.reusedSocket && error.code === 'ECONNRESET') resolve('closed');
        else reject(error);
      });
      asked.end(payload);
    });
  }

  private keepCookie({ headers }: IncomingMessage): void {
    for (const given of headers['set-cookie'] ?? []) this.keep(given.split(';', 1)[0] ?? '');
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(cookie) ?? [];
    if (value === '') this.kept.delete(name);
    else this.kept.set(name, value);
  }
}
