import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { refuse } from '@chuan-xa/platform';
import { SAFE } from '../http/safe-methods.js';
import { DATA_FOLDER, readDisk } from './disk-state.js';

/** Signing in and out writes next to nothing, and who wants to read has to sign in. */
const GOES_ON = '/api/session';

/**
 * Refuses to write while the disk of the embedded database is as good as full: the rest of the room is PostgreSQL's own, which stops where it finds
 * none, and then nothing can be read either. Refuses: DISK_FULL.
 */
@Injectable()
export class RoomGuard implements CanActivate {
  constructor(@Inject(DATA_FOLDER) private readonly dataFolder: string | null) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, routeOptions } = context
      .switchToHttp()
      .getRequest<{ method: string; routeOptions?: { url?: string } }>();
    if (this.dataFolder === null || SAFE.has(method) || routeOptions?.url === GOES_ON) return true;
    if (await this.isFull(this.dataFolder)) throw refuse('DISK_FULL');
    return true;
  }

  protected async isFull(folder: string): Promise<boolean> {
    return (await readDisk(folder)) === 'down';
  }
}
