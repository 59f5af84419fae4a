import { rm } from 'node:fs/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { MadeFile } from '../make-file.js';

const MOST = 40;

/**
 * Files of snapshots. A snapshot never changes, so this server makes each of its files once and gives the same bytes to all who ask: in a
 * meeting that is everybody, at the same moment. The oldest go when there are too many, and all of them when the server ends.
 */
@Injectable()
export class KeptFiles implements OnApplicationShutdown {
  private readonly kept = new Map<string, Promise<MadeFile>>();

  /** @param name of the file of that snapshot; whether the asker may have it was found out before */
  give(snapshot: string, name: string, make: () => Promise<MadeFile>): Promise<MadeFile> {
    const key = `${snapshot} ${name}`;
    const known = this.kept.get(key);
    if (known) return known;
    const making = make();
    this.kept.set(key, making);
    making.catch(() => this.kept.delete(key)); // what failed is made anew for the next who asks
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST))) void this.letGo(oldest);
    return making;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.kept.keys()].map((key) => this.letGo(key)));
  }

  private async letGo(key: string): Promise<void> {
    const making = this.kept.get(key);
    this.kept.delete(key);
    const made = await making?.catch(() => null);
    if (made) await rm(made.path, { force: true });
  }
}
