import { Client } from 'pg';
import type { Save } from '../clients/orders.js';
import { urlsOf, type Installation } from './installation.js';

/** What the record says beside what the clients were told. */
export interface Compared {
  sent: number;
  acknowledged: number;
  /** Sent, and no answer came, or one that says that it is not known: may be there once or not at all. */
  unanswered: number;
  /** Of the unanswered, how many are there all the same. */
  unansweredThere: number;
  /** Acknowledged, and not in the record. */
  lost: string[];
  /** More than once in the record. */
  doubled: string[];
  /** In the record, and refused or never sent. */
  strange: string[];
  /** The note without the points that were saved with it, or with others. */
  half: string[];
  /** The newest note that was acknowledged of a sheet, where neither it nor a later one stands in the score table. */
  notStanding: string[];
}

interface Recorded {
  number: string;
  sheet: string;
  mark: string;
  at: string;
}

const read = async <T extends object>(client: Client, sql: string): Promise<T[]> => (await client.query<T>(sql)).rows;

/** Compares every save, as a multiset, with the record and the score table. */
export async function compareSaves(installation: Installation, saves: readonly Save[]): Promise<Compared> {
  const client = new Client({ connectionString: urlsOf(installation).owner });
  await client.connect();
  try {
    const marks = await read<Recorded>(
      client,
      `SELECT number::text, object_id AS sheet, after -> 'value' ->> 'text' AS mark, at::text FROM audit_record
       WHERE action = 'scoreWritten' AND after ->> 'id' = 'note' AND after -> 'value' ->> 'text' LIKE '________-____-4%' ORDER BY audit_record.number`,
    );
    const points = await read<Recorded>(
      client,
      `SELECT number::text, object_id AS sheet, (after ->> 'id') || '=' || (after -> 'value' ->> 'points') AS mark, at::text
       FROM audit_record WHERE action = 'scoreWritten' AND after ->> 'id' <> 'note' AND after -> 'value' ? 'points'`,
    );
    const standing = await read<{ sheet: string; mark: string }>(
      client,
      "SELECT assessment_id::text AS sheet, text AS mark FROM score WHERE item_id = 'note' AND score_column = 'district'",
    );
    return compare(saves, marks, points, new Map(standing.map(({ sheet, mark }) => [sheet, mark])));
  } finally {
    await client.end();
  }
}

function compare(
  saves: readonly Save[],
  marks: readonly Recorded[],
  points: readonly Recorded[],
  standing: ReadonlyMap<string, string>,
): Compared {
  const times = new Map<string, number>();
  for (const { mark } of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
  const acknowledged = saves.filter(({ status }) => status === 200);
  const unanswered = saves.filter(({ status }) => status === null || status === 503);
  const maybe = new Set([...acknowledged, ...unanswered].map(({ mark }) => mark));
  const pointsAt = new Map(points.map((one) => [`${one.sheet} ${one.at}`, one.mark]));
  const saved = new Map(saves.map((save) => [save.mark, save]));
  const lastOf = new Map(marks.map(({ sheet, mark }) => [sheet, mark]));
  return {
    sent: saves.length,
    acknowledged: acknowledged.length,
    unanswered: unanswered.length,
    unansweredThere: unanswered.filter(({ mark }) => times.has(mark)).length,
    lost: acknowledged.filter(({ mark }) => !times.has(mark)).map(({ mark }) => mark),
    doubled: [...times].filter(([, count]) => count > 1).map(([mark]) => mark),
    strange: [...times.keys()].filter((mark) => !maybe.has(mark)),
    half: marks.flatMap(({ sheet, at, mark }) => {
      const save = saved.get(mark);
      const beside = pointsAt.get(`${sheet} ${at}`);
      return save && beside !== `${save.item}=${save.points}` ? [mark] : [];
    }),
    notStanding: [...lastOf].filter(([sheet, mark]) => standing.get(sheet) !== mark).map(([, mark]) => mark),
  };
}
