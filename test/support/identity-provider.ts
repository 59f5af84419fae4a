import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Of a token answer, what a test may put in its place. */
export type Alter = (tokens: Record<string, unknown>) => Record<string, unknown>;

/** A real identity service on this machine, which lets everybody in under the name that they give. */
export interface TestProvider {
  issuer: string;
  secret: string;
  /** Goes through the service's pages as somebody; gives what it sent the browser back with. */
  visit(address: string, login: string): Promise<string>;
  /** From now on what it answers with tokens is altered on the way; null: not any more. */
  alter(how: Alter | null): void;
  /** A code of another client of the service, made good for tokens. */
  tokensOfAnother(login: string, nonce: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const OTHER = { client_id: 'khac', client_secret: 'bi-mat-cua-phan-mem-khac', back: 'http://localhost:9/khac' };
const SECRET = 'bi-mat-cua-chuan-xa';
/** Seconds after which a code is good for nothing. */
export const CODE_SECONDS = 2;

/** @param seconds after which a code is good for nothing */
export async function startProvider(back: string, seconds = CODE_SECONDS): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients = [
    { client_id: 'chuan-xa', client_secret: SECRET, redirect_uris: [back] },
    { client_id: OTHER.client_id, client_secret: OTHER.client_secret, redirect_uris: [OTHER.back] },
  ].map((client) => ({ ...client, grant_types: ['authorization_code'], response_types: ['code' as const] }));
  const provider = new Provider(issuer, {
    clients: clients.map((client) => ({ ...client, application_type: 'native' as const })),
    ttl: { AuthorizationCode: seconds },
    cookies: { keys: ['khoa-cua-phep-thu'] },
    pkce: { required: () => false },
    claims: { openid: ['sub', 'ma_can_bo'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ma_can_bo: `cb-${sub}`, name: 'Người thử' }),
    }),
    // Nobody is asked whether they agree: they were by their employer.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  let altered: Alter | null = null;
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (altered !== null && request.url?.startsWith('/token')) alterAnswer(response, altered);
    void answer(request, response);
  });
  const visit = (address: string, login: string): Promise<string> => walk(issuer, address, login);
  return {
    issuer,
    secret: SECRET,
    visit,
    alter: (how) => (altered = how),
    async tokensOfAnother(login, nonce) {
      const asked = new URLSearchParams({ client_id: OTHER.client_id, redirect_uri: OTHER.back, nonce });
      const query = await visit(`${issuer}/auth?response_type=code&scope=openid&prompt=login&${asked}`, login);
      const code = new URLSearchParams(query).get('code') ?? '';
      const reply = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${OTHER.client_id}:${OTHER.client_secret}`)}` },
        body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: OTHER.back }),
      });
      return (await reply.json()) as Record<string, unknown>;
    },
    close: () => closeServer(server),
  };
}

/** Follows the service's pages, its cookies kept, until it sends the browser away from itself. */
async function walk(issuer: string, address: string, login: string): Promise<string> {
  const kept = new Map<string, string>();
  let next = new URL(address);
  let form: URLSearchParams | null = null;
  for (let steps = 0; steps < 12; steps += 1) {
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer: Response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=');
      kept.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) {
      // Its own page to sign in, as a person would fill it in.
      const page = await answer.text();
      if (answer.status !== 200) throw new Error(`${answer.status} ${page}`);
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined) throw new Error(page);
      next = new URL(action, next);
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      form = new URLSearchParams({ prompt, login, password: 'gi-cung-duoc' });
      continue;
    }
    next = new URL(location, next);
    form = null;
    if (next.origin !== issuer) return next.search.slice(1);
  }
  throw new Error('The service sent the browser round in circles');
}

/** What is written as the answer's body is altered before it goes out. */
function alterAnswer(response: ServerResponse, how: Alter): void {
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: unknown) => {
    const text = Buffer.isBuffer(body) ? body.toString() : String(body);
    const changed = JSON.stringify(how(JSON.parse(text) as Record<string, unknown>));
    response.setHeader('content-length', Buffer.byteLength(changed));
    return end(changed);
  }) as ServerResponse['end'];
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
