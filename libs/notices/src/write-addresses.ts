import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { officeOn } from '@chuan-xa/places';
import { Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Recipient } from './make-notice.js';

/** Where the notices of an office, or of the department, are posted to. */
export interface Addresses {
  /** null: the department. */
  office: Recipient;
  addresses: string[];
}

/** Puts these addresses in the place of those that the office had; notices left before are not posted anew. */
@Injectable()
export class WriteAddresses {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses: OFFICE_UNKNOWN. */
  run(actor: Actor, { office, addresses }: Addresses): Promise<Addresses[]> {
    return this.transactions.run(actor, async (tx) => {
      if (office !== null) await officeOn(tx, office, tx.today);
      const before = (await readAddresses(tx)).find((one) => one.office === office)?.addresses ?? [];
      const after = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].sort();
      const of = [tx.province, office ?? ''];
      await tx.manager.query('DELETE FROM notice_address WHERE province_code = $1 AND office_code = $2', of);
      await tx.manager.query(
        `INSERT INTO notice_address (province_code, office_code, address, written_at, written_by)
         SELECT $1, $2, unnest($3::text[]), $4, $5`,
        [...of, after, tx.at, tx.actor.name],
      );
      await recordAudit(tx, {
        action: 'noticeAddressesWritten',
        object: { type: 'noticeAddresses', id: office ?? '-' },
        before: { office, addresses: before },
        after: { office, addresses: after },
      });
      return readAddresses(tx);
    });
  }
}

/** All that have one, the department first. */
export async function readAddresses(tx: Tx): Promise<Addresses[]> {
  const rows = await tx.manager.query<{ office: string; addresses: string[] }[]>(
    `SELECT office_code AS office, array_agg(address ORDER BY address) AS addresses FROM notice_address
     WHERE province_code = $1 GROUP BY office_code ORDER BY office_code`,
    [tx.province],
  );
  return rows.map(({ office, addresses }) => ({ office: office === '' ? null : office, addresses }));
}
