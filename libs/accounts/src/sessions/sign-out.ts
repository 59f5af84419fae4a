import { Inject, Injectable } from '@nestjs/common';
import { strangerActor, Transactions } from '@chuan-xa/platform';
import { endSession } from './end-session.js';

/** Ends the session of a token, if there is one; gives how many it ended. */
@Injectable()
export class SignOut {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(token: string | null, via: string): Promise<number> {
    if (token === null) return 0;
    return this.transactions.run(strangerActor(via), (tx) => endSession(tx, token, via));
  }
}
