import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '@chuan-xa/platform';
import { canonicalText, findDraft } from '@chuan-xa/standards';
import type { Effect } from './effect.js';
import { findEffect } from './find-effect.js';

/** What publishing a draft would change, with the token that publishing asks for. */
export interface Preview extends Effect {
  /** SHA-256 of all that the preview says: nothing is published that was not seen. */
  token: string;
}

export const tokenOf = (effect: Effect): string =>
  createHash('sha256').update(canonicalText(effect), 'utf8').digest('hex');

/** Shows what publishing would change, of one picture of the database; stores nothing. */
@Injectable()
export class PreviewDraft {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** @param revision a draft that came with an upgrade; else the office's own. Refused: what `findDraft` refuses */
  run(actor: Actor, edition: string, revision?: string): Promise<Preview> {
    return this.transactions.read(actor, async (tx) => {
      const effect = await findEffect(tx, await findDraft(tx, edition, revision));
      return { ...effect, token: tokenOf(effect) };
    });
  }
}
