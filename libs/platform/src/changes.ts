import { Injectable } from '@nestjs/common';
import type { Tx } from './transactions.js';

/** A commune as a unit of one period: a code alone does not name a place for ever. */
export interface CommuneKey {
  code: string;
  period: number;
}

/** What others rest on has changed; they judge anew in the same transaction. */
export type Change =
  { kind: 'zoneChanged'; communes: CommuneKey[] } | { kind: 'recognitionChanged'; communes: CommuneKey[] };

type Handler<C extends Change> = (tx: Tx, change: C) => Promise<void>;

/** Lets an earlier library's change reach a later one without importing it: told here, heard in the teller's transaction. */
@Injectable()
export class Changes {
  private readonly handlers = new Map<Change['kind'], Handler<never>[]>();

  when<K extends Change['kind']>(kind: K, handler: Handler<Extract<Change, { kind: K }>>): void {
    const known = this.handlers.get(kind) ?? [];
    this.handlers.set(kind, [...known, handler]);
  }

  async tell(tx: Tx, change: Change): Promise<void> {
    for (const handler of this.handlers.get(change.kind) ?? []) await (handler as Handler<Change>)(tx, change);
  }
}
