import { Socket } from 'node:net';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Asking } from './asking.js';
import { ReplicaWatch, type ReplicaState } from './replica-watch.js';

/** Injection token of `Replica`; null where none is set. */
export const REPLICA = Symbol('replica');

/** How many reads were done where; `fallback`: on the primary, after the replica failed or refused. */
export interface ReadCounts {
  primary: number;
  replica: number;
  fallback: number;
}

/** Options of a data source of PostgreSQL. */
type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** Milliseconds to connect, or to get a connection where all are at work: the primary can do it meanwhile. */
const CONNECT_MS = 1000;

/** A streaming replica of the database, for reads that may be a little late. Everything is done without it as well. */
export class Replica {
  readonly counts: ReadCounts = { primary: 0, replica: 0, fallback: 0 };
  private readonly sockets = new Set<Socket>();
  private readonly source: DataSource;
  private readonly watch: ReplicaWatch;
  private opening: Promise<boolean> | null = null;

  private constructor(primaryUrl: string, replicaUrl: string, options: PostgresOptions) {
    const extra = { ...(options.extra as object), connectionTimeoutMillis: CONNECT_MS, stream: () => this.socket() };
    this.source = new DataSource({ ...options, url: replicaUrl, installExtensions: false, extra });
    this.watch = new ReplicaWatch(primaryUrl, replicaUrl, () => {
      this.cutOff();
    });
  }

  /**
   * Opens the replica at an address, as the application's role; one that does not answer is waited for meanwhile.
   * @param options of the primary's data source, but for the address
   * Refuses: REPLICA_IS_NONE, REPLICA_OF_ANOTHER, REPLICA_ROLE, REPLICA_DATABASE.
   */
  static async open(primaryUrl: string, replicaUrl: string, options: PostgresOptions): Promise<Replica> {
    const replica = new Replica(primaryUrl, replicaUrl, options);
    try {
      await replica.watch.begin();
      if (replica.state === 'up') await replica.isOpen();
    } catch (error) {
      await replica.close();
      throw error;
    }
    return replica;
  }

  get state(): ReplicaState {
    return this.watch.state;
  }

  /** Seconds; null: not known. */
  get lag(): number | null {
    const { lag } = this.watch;
    return lag === null ? null : lag / 1000;
  }

  /** The database to read from for a request; null: the primary has to do it, as it has for whatever is done outside of a request. */
  async sourceFor(asking: Asking | undefined): Promise<DataSource | null> {
    if (asking === undefined || !asking.mayBeLate || asking.hasWritten || asking.place === null) return null;
    return (await this.watch.hasReplayed(asking.place)) && (await this.isOpen()) ? this.source : null;
  }

  /** Counts a read that was done at a place. */
  async counted<T>(place: keyof ReadCounts, read: Promise<T>): Promise<T> {
    const done = await read;
    this.counts[place] += 1;
    return done;
  }

  /** A place behind everything that was committed until now; null where the primary does not say. */
  place(): Promise<bigint | null> {
    return this.watch.place().catch(() => null);
  }

  async close(): Promise<void> {
    await this.watch.close();
    this.cutOff();
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** It is connected to when it is first needed, or was away then. */
  private isOpen(): Promise<boolean> | boolean {
    if (this.source.isInitialized) return true;
    this.opening ??= this.source
      .initialize()
      .then(
        () => true,
        () => false,
      )
      .finally(() => (this.opening = null));
    return this.opening;
  }

  private socket(): Socket {
    const socket = new Socket();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    return socket;
  }

  /** What waits for an answer that no longer comes, perhaps for minutes, is told now. */
  private cutOff(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
