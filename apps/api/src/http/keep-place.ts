import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_SETTINGS, type SessionSettings } from '@chuan-xa/accounts';
import { REPLICA, whileAsking, type Asking, type Replica } from '@chuan-xa/platform';
import { SAFE } from './safe-methods.js';

/** Seconds for which a browser remembers where it wrote: a replica that is farther behind than five is not read from. */
const REMEMBERED = 30;
/** In place of a place that the primary did not say. */
const UNKNOWN = 'unknown';

/** What a browser says of where it wrote; whatever is no place, forged or broken, makes its reads be done on the primary. */
export const placeIn = (said: string | undefined): bigint | null =>
  said === undefined ? 0n : /^\d{1,20}$/.test(said) ? BigInt(said) : null;

/**
 * Where a replica is set: what a browser wrote it reads, whichever server it asks. The answer to what wrote carries the place of the primary's log behind it
 * in a cookie, and a read is done on the replica only once that has replayed so far.
 */
@Injectable()
export class KeepPlace implements OnModuleInit {
  private readonly askings = new WeakMap<FastifyRequest, Asking>();

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(REPLICA) private readonly replica: Pick<Replica, 'place'> | null,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  onModuleInit(): void {
    const { replica } = this;
    if (replica === null) return;
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    // Where the body is there: what waits for it would lose the request.
    server.addHook('preHandler', (request, _reply, done) => {
      const asking = { mayBeLate: SAFE.has(request.method), place: this.placeOf(request), hasWritten: false };
      this.askings.set(request, asking);
      whileAsking(asking, done);
    });
    server.addHook('onSend', async (request, reply) => {
      if (this.askings.get(request)?.hasWritten === true) this.give(reply, await replica.place());
    });
  }

  private get cookie(): string {
    return `${this.settings.cookie}-place`;
  }

  private placeOf({ cookies }: FastifyRequest): bigint | null {
    return placeIn(cookies[this.cookie]);
  }

  private give(reply: FastifyReply, place: bigint | null): void {
    const { secure } = this.settings;
    void reply.setCookie(this.cookie, place === null ? UNKNOWN : String(place), {
      ...{ path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: REMEMBERED },
    });
  }
}
