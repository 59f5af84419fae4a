/** What came back; `body` is what the test says it is, a Buffer where it is no JSON. */
export interface Answered<T> {
  status: number;
  body: T;
}

/** Asks a server as a browser does. Throws where no answer came. */
export async function ask<T = { code?: string }>(
  url: string,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answered<T>> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const kind = answer.headers.get('content-type') ?? '';
  return {
    status: answer.status,
    body: (kind.includes('json') ? await answer.json() : Buffer.from(await answer.arrayBuffer())) as T,
  };
}
