import type { InstallationKind } from '@chuan-xa/platform';

/** The form of the file; another one gets another number. */
export const FORMAT = 1;

export interface TableShape {
  name: string;
  /** Those that hold what was written; what the database generates is generated anew. */
  columns: string[];
}

/** What a backup says of itself at its beginning: `begin.json`. */
export interface Beginning {
  format: number;
  kind: InstallationKind;
  province: string;
  /** ISO 8601. */
  takenAt: string;
  /** Version of the PostgreSQL server that it was taken from. */
  postgres: string;
  /** Names of the migrations that made its tables, in order. */
  migrations: string[];
  tables: TableShape[];
}

/** What was written of a table. */
export interface TableSum {
  name: string;
  rows: number;
  bytes: number;
  /** See `RowDigest`. */
  digest: string;
}

export interface SequenceState {
  name: string;
  /** The last number given; null: none yet. */
  last: string | null;
}

/** The last act of a province's record. */
export interface Head {
  province: string;
  number: number;
  hash: string;
}

/** What a backup comes to: `end.json`, its last entry. Without it the file was cut short. */
export interface Ending {
  tables: TableSum[];
  sequences: SequenceState[];
  heads: Head[];
  /** Kept files (evidence, letters, acts): how many and how large, in bytes. */
  files: { count: number; bytes: number };
}

/** Both, with each table's form and what was written of it side by side. */
export interface Manifest extends Omit<Beginning, 'tables'>, Omit<Ending, 'tables'> {
  tables: (TableShape & TableSum)[];
}

export const BEGIN = 'begin.json';
export const END = 'end.json';

/** The entry that holds the given part of a table's rows; parts are joined as they come. */
export const partName = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.copy`;

/** Which table a part belongs to; null: it is no part of a table. */
export const tableOf = (entry: string): string | null => /^tables\/([a-z0-9_]+)\/\d{6}\.copy$/.exec(entry)?.[1] ?? null;

/** A list of columns for COPY, each in quotes. */
export const columnList = ({ columns }: TableShape): string => columns.map((name) => `"${name}"`).join(', ');

/** The beginning and the end of one backup put together. */
export function joined({ tables: shapes, ...beginning }: Beginning, { tables: sums, ...ending }: Ending): Manifest {
  const sumOf = new Map(sums.map((sum) => [sum.name, sum]));
  const tables = shapes.flatMap((shape) => {
    const sum = sumOf.get(shape.name);
    return sum === undefined ? [] : [{ ...shape, ...sum }];
  });
  return { ...beginning, ...ending, tables };
}
