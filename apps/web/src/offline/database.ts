import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Bytes that only the account's own key opens. */
export interface Sealed {
  account: string;
  iv: Uint8Array;
  bytes: ArrayBuffer;
}

interface Tables extends DBSchema {
  /** The account that is signed in here, and the key that opens what is its own; gone at sign-out. `at`: when the server last said so. */
  holder: { key: 'here'; value: { account: string; key: CryptoKey; session: Sealed; at?: number } };
  /** Cells that were typed and that the server has not yet taken: by account and cell. */
  unsent: { key: [account: string, cell: string]; value: Sealed & { cell: string } };
  /** What the server last said, for when it cannot be asked: by account and question. */
  answers: { key: [account: string, question: string]; value: Sealed & { question: string; at: number } };
  /** Decisions of meetings that the server has not yet taken: by account and decision. */
  decisions: { key: [account: string, decision: string]; value: Sealed & { decision: string } };
  /** What was typed of statements and the server has not yet taken: by account and text. */
  statements: { key: [account: string, statement: string]; value: Sealed & { statement: string } };
}

let opened: Promise<IDBPDatabase<Tables>> | null = null;

/** The browser's own database. */
export const browserDatabase = (): Promise<IDBPDatabase<Tables>> =>
  (opened ??= openDB<Tables>('chuan-xa', 3, {
    upgrade(database, former) {
      if (former < 1) {
        database.createObjectStore('holder');
        database.createObjectStore('unsent', { keyPath: ['account', 'cell'] });
        database.createObjectStore('answers', { keyPath: ['account', 'question'] });
      }
      if (former < 2) database.createObjectStore('decisions', { keyPath: ['account', 'decision'] });
      if (former < 3) database.createObjectStore('statements', { keyPath: ['account', 'statement'] });
    },
    // a tab of a newer version waits for this one to let go
    blocking() {
      void opened?.then((database) => database.close());
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }));
