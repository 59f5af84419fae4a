import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { readPlaces } from './reference/read-places.js';
import { storePlaces, type PlacesStored } from './store-places.js';

/** Brings the reference files of the province into the database; a second run changes nothing. */
@Injectable()
export class LoadPlaces {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * @param input.folder e.g. `database/reference/places/20`
   * @throws PLACES_FILES_FAULTY (`extra.faults`: every fault with file and line), PLACES_OF_ANOTHER_PROVINCE, PLACES_KEYS_CHANGED
   */
  async run(actor: Actor, input: { folder: string }): Promise<PlacesStored> {
    const read = readPlaces(input.folder);
    if (!read.ok) {
      const first = read.faults[0];
      const where = first
        ? `${first.file}${first.line === null ? '' : `:${first.line}`} ${first.at}: ${first.message}`
        : '';
      throw refuse('PLACES_FILES_FAULTY', { count: read.faults.length, first: where }, { faults: read.faults });
    }
    return this.transactions.run(actor, async (tx) => {
      const stored = await storePlaces(tx, read.reference);
      if (stored.written > 0) {
        const object = { type: 'places', id: tx.province };
        await recordAudit(tx, { action: 'placesLoaded', object, before: null, after: stored, why: null });
      }
      return stored;
    });
  }
}
