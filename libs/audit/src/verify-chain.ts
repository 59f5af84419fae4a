import type { Tx } from '@chuan-xa/platform';
import { AuditRecord } from './audit-record.entity.js';
import { sealOf, START, type ChainHead, type SealedAct } from './chain.js';
import { readHead } from './read-head.js';

/** A head that was printed or written down: the number of an act, and at least the first digits of its hash. */
export type KnownHead = Pick<ChainHead, 'number' | 'hash'>;

/** Where the record is not what it was. */
export interface ChainFault {
  kind: 'gap' | 'altered' | 'cut' | 'headDiffers' | 'notAsPrinted';
  /** Number of the act, or of the one that is missing. */
  number: number;
}

/** What a walk along the chain found. */
export interface ChainVerdict {
  /** How many acts were read. */
  acts: number;
  head: ChainHead;
  faults: ChainFault[];
}

const CHUNK = 2000;

/**
 * Reads the whole record and seals every act again. That finds a row altered, dropped or put between; one who also computes all later
 * hashes anew is found out by the heads that were printed before (`known`). Needs an actor that reaches everything.
 */
export async function verifyChain(tx: Tx, known: KnownHead[]): Promise<ChainVerdict> {
  const faults: ChainFault[] = [];
  const compare = ({ number, hash }: ChainHead): void => {
    for (const one of known)
      if (one.number === number && !hash.startsWith(one.hash.toLowerCase()))
        faults.push({ kind: 'notAsPrinted', number });
  };
  let head = START;
  let acts = 0;
  compare(head);
  for (;;) {
    const rows = await tx.manager
      .createQueryBuilder(AuditRecord, 'a')
      .where('a.province = :province AND a.number > :after', { province: tx.province, after: head.number })
      .orderBy('a.number')
      .take(CHUNK)
      .getMany();
    if (rows.length === 0) break;
    for (const row of rows) {
      const number = Number(row.number);
      if (number !== head.number + 1) faults.push({ kind: 'gap', number: head.number + 1 });
      if (sealOf(head.hash, sealed(row, number)) !== row.hash) faults.push({ kind: 'altered', number });
      // Goes on from what stands there, so that one altered act is one fault.
      head = { number, hash: row.hash, at: row.at };
      compare(head);
      acts += 1;
    }
  }
  for (const one of known) if (one.number > head.number) faults.push({ kind: 'cut', number: one.number });
  const kept = await readHead(tx);
  if (kept.number !== head.number || kept.hash !== head.hash) faults.push({ kind: 'headDiffers', number: kept.number });
  return { acts, head, faults };
}

const sealed = (row: AuditRecord, number: number): SealedAct => ({ ...row, number });
