import { DataSource } from 'typeorm';
import { Changes, Clock, Transactions } from '@chuan-xa/platform';
import { dataSourceOptions } from './data-source.js';

/** The application's connection outside the server: for the operator's commands and for loading. */
export interface Connected {
  database: DataSource;
  transactions: Transactions;
  changes: Changes;
  close(): Promise<void>;
}

/** Connects as the application's role. The caller closes. */
export async function connect(appUrl: string, province: string, clock: Clock = new Clock()): Promise<Connected> {
  const database = new DataSource({ ...dataSourceOptions(appUrl), migrations: [], extra: { max: 4 } });
  await database.initialize();
  return {
    database,
    transactions: new Transactions(database, clock, province),
    changes: new Changes(),
    close: () => database.destroy(),
  };
}
