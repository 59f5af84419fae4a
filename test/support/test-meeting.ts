import { openTestApp, type Answer, type Ask, type TestApp } from './test-app.js';

/** An office that is invited to the meeting, and one that is not. */
export const OWN = 'ttyt-trang-dinh';
export const OTHER = 'ttyt-cao-loc';
export const SCREEN = 'review-BTCQGYTX';
export const NONE = '00000000-0000-4000-8000-000000000000';

export const told = ({ status, body }: Answer): [number, string | undefined] => [status, body?.code];

/** A guest and their browser: what it was given as a cookie it sends back. */
export interface TestGuest {
  id: string;
  token: string;
  ask: Ask;
  entered: Answer;
}

/** The server with a snapshot of 2023-2 that is open to a meeting of one office, and those who come to it. */
export interface TestMeeting {
  server: TestApp;
  planner: Ask;
  leader: Ask;
  centre: Ask;
  uninvited: Ask;
  snapshot: { id: string; name: string };
  documentAt(path: string): unknown;
  meeting: { id: string };
  /** Codes in the snapshot that each office answers for. */
  communes: Record<string, string[]>;
  newSnapshot(name?: string): Promise<{ id: string; name: string }>;
  /** A meeting of its own, so that a test may close it. */
  newMeeting(offices?: string[]): Promise<string>;
  stand(id: string, screen: string, commune?: string | null, by?: Ask): Promise<Answer>;
  acts(id: string): Promise<{ action: string; actor: string; after: unknown }[]>;
  guestOf(id: string, name: string): Promise<TestGuest>;
}

export async function openTestMeeting(): Promise<TestMeeting> {
  const server = await openTestApp('played', '2026-11-22T02:00:00Z');
  const [planner, leader, centre, uninvited] = ['khtc', 'lanh-dao', OWN, OTHER].map((name) => server.as(name)) as [
    Ask,
    Ask,
    Ask,
    Ask,
  ];
  const taken = async (asked: Promise<Answer>): Promise<Answer['body']> => {
    const { status, body } = await asked;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const newSnapshot = (name = 'Họp rà soát') => taken(planner('POST', '/api/rounds/2023-2/snapshots', { name }));
  const open = (snapshot: string, offices: string[]) =>
    taken(planner('POST', `/api/snapshots/${snapshot}/meetings`, { offices }));
  const snapshot = await newSnapshot();
  const { documents } = (await planner('GET', `/api/snapshots/${snapshot.id}`)).body;
  const contents = new Map<string, string>(
    documents.map(({ path, content }: Record<'path' | 'content', string>) => [path, content]),
  );
  const reach = await server.rows<{ office: string; code: string }>(
    'SELECT office_code AS office, commune_code AS code FROM office_reach WHERE period = 1 AND own ORDER BY 2',
  );
  const communes: Record<string, string[]> = {};
  for (const { office, code } of reach) (communes[office] ??= []).push(code);
  return {
    ...{ server, planner, leader, centre, uninvited, snapshot, communes, newSnapshot },
    documentAt: (path) => JSON.parse(contents.get(path) ?? 'null'),
    meeting: await open(snapshot.id, [OWN, OWN]),
    newMeeting: async (offices = [OWN]) => (await open((await newSnapshot('Họp khác')).id, offices)).id,
    stand: (id, screen, commune = null, by = planner) => by('PUT', `/api/meetings/${id}/stand`, { screen, commune }),
    acts: (id) =>
      server.rows('SELECT action, actor, after FROM audit_record WHERE object_id = $1 ORDER BY number', [id]),
    async guestOf(id, name) {
      const { id: guest, token } = await taken(planner('POST', `/api/meetings/${id}/guests`, { name }));
      const entered = await server.as(null)('POST', '/api/guest-session', { token });
      const cookie = String(entered.headers['set-cookie']).split(';', 1)[0] ?? '';
      const ask: Ask = (method, url, body) => server.as(null)(method, url, body, { cookie });
      return { id: guest, token, ask, entered };
    },
  };
}
