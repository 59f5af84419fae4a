import createClient, { type Middleware } from 'openapi-fetch';
import { linkIs } from './link.js';
import { LinkDown, Problem, type ProblemBody } from './problem.js';
import type { paths } from './schema.js';

const SIGNED_OUT = new Set(['SIGN_IN_REQUIRED', 'SESSION_ENDED']);
const signedOutListeners = new Set<() => void>();

/** Calls back when the server no longer knows the session; gives what stops it. */
export function onSignedOut(tell: () => void): () => void {
  signedOutListeners.add(tell);
  return () => signedOutListeners.delete(tell);
}

/** Refusals are thrown as `Problem`, silence as `LinkDown`; what comes back is what was asked for. */
const honest: Middleware = {
  async onResponse({ response }) {
    linkIs('up');
    if (response.ok) return undefined;
    throw refused(bodyOf(response.status, await response.text()));
  },
  onError({ error }) {
    // A question that nobody waits for any more says nothing of the link.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    linkIs('down');
    return new LinkDown();
  },
};

/** A refusal; whoever waits for the end of the session is told of that one. */
function refused(body: ProblemBody): Problem {
  if (SIGNED_OUT.has(body.code)) signedOutListeners.forEach((tell) => tell());
  return new Problem(body);
}

function bodyOf(status: number, text: string): ProblemBody {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    // A proxy in between answers in its own way.
    const detail = `Máy chủ trả lời ${status}, không rõ lý do. Thử lại sau ít phút.`;
    return { status, code: 'UNREADABLE', title: detail, detail };
  }
}

/** The server, typed by its own OpenAPI document. */
export const server = createClient<paths>({ baseUrl: '/' });
server.use(honest);

/** What an operation answered, once it has not thrown. */
export async function answered<T>(asked: Promise<{ data?: T }>): Promise<T> {
  const { data } = await asked;
  return data as T;
}

/**
 * Sends a file as a form. Throws as every request does.
 * @param tell how many of the bytes have gone, where the browser knows; `fetch` does not say it
 */
export function sendFile<T>(path: string, file: File, tell?: (sent: number, of: number) => void): Promise<T> {
  const form = new FormData();
  form.append('file', file, file.name);
  const request = new XMLHttpRequest();
  request.open('POST', path);
  if (tell !== undefined)
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) tell(loaded, total);
    };
  return new Promise((resolve, reject) => {
    request.onload = () => {
      const { status, responseText } = request;
      linkIs('up');
      const body = bodyOf(status, responseText);
      // Taken in, it is what was asked for; else it says why not.
      if (status >= 200 && status < 300) resolve(body as unknown as T);
      else reject(refused(body));
    };
    request.onerror = () => {
      linkIs('down');
      reject(new LinkDown());
    };
    request.send(form);
  });
}
