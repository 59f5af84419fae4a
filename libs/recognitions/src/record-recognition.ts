import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudits } from '@chuan-xa/audit';
import { laterSelves } from '@chuan-xa/places';
import { Changes, refuse, refuseAll, Transactions, type Actor, type Fault, type Tx } from '@chuan-xa/platform';
import { revisionRows, type Title } from '@chuan-xa/standards';
import { In } from 'typeorm';
import { checkHolder } from './check-holder.js';
import { Recognition } from './recognition.entity.js';

/** A decision of recognition for one commune. */
export interface RecognitionInput {
  title: Title;
  commune: string;
  /** The period of the unit, where it is not that of the decision's date. */
  period?: number;
  year: number;
  decisionNumber: string;
  decisionDate: string;
  termEndsOn?: string | null;
  edition?: string | null;
  note?: string | null;
}

/** Records recognitions, one or many as one act, and lets what rests on them be judged anew. */
@Injectable()
export class RecordRecognition {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Changes) private readonly changes: Changes,
  ) {}

  async run(actor: Actor, inputs: RecognitionInput[]): Promise<Recognition[]> {
    return this.transactions.run(actor, (tx) => this.in(tx, inputs));
  }

  /** As `run`, inside a transaction that is already open. */
  async in(tx: Tx, inputs: RecognitionInput[]): Promise<Recognition[]> {
    const faults: Fault[] = [];
    const rows: Recognition[] = [];
    for (const [index, input] of inputs.entries()) {
      const checked = await check(tx, input, inputs.length === 1 ? '' : `${index}.`);
      if ('faults' in checked) faults.push(...checked.faults);
      else if (rows.some((row) => sameDecision(row, checked)))
        faults.push({ field: `${index}`, code: 'RECOGNITION_EXISTS', values: existing(checked) });
      else rows.push(checked);
    }
    if (faults.length > 0) throw refuseAll(faults);
    const standing = await tx.manager.findBy(Recognition, {
      province: tx.province,
      communeCode: In(rows.map((row) => row.communeCode)),
    });
    const known = rows.find((row) => standing.some((other) => sameDecision(other, row)));
    if (known) throw refuse('RECOGNITION_EXISTS', existing(known));
    await tx.manager.insert(Recognition, rows);
    await recordAudits(
      tx,
      rows.map((row) => ({
        action: 'recognitionRecorded',
        object: { type: 'recognition', id: row.id },
        commune: { period: row.period, code: row.communeCode },
        before: null,
        after: row,
      })),
    );
    await this.changes.tell(tx, {
      kind: 'recognitionChanged',
      communes: await laterSelves(
        tx,
        rows.map(({ period, communeCode }) => ({ period, code: communeCode })),
      ),
    });
    return rows;
  }
}

const existing = ({ communeCode, title, year }: Recognition) => ({ commune: communeCode, title, year });

const sameDecision = (a: Recognition, b: Recognition): boolean =>
  a.title === b.title &&
  a.period === b.period &&
  a.communeCode === b.communeCode &&
  a.year === b.year &&
  a.decisionNumber === b.decisionNumber;

async function check(tx: Tx, input: RecognitionInput, at: string): Promise<Recognition | { faults: Fault[] }> {
  if (input.decisionDate > tx.today) {
    // Which units there are on that day is not known: the rest is not asked.
    const values = { date: input.decisionDate };
    return { faults: [{ field: `${at}decisionDate`, code: 'DECISION_IN_FUTURE', values }] };
  }
  const faults: Fault[] = [];
  if (input.termEndsOn && input.termEndsOn <= input.decisionDate)
    faults.push({
      field: `${at}termEndsOn`,
      code: 'TERM_ENDS_BEFORE_DECISION',
      values: { ends: input.termEndsOn, date: input.decisionDate },
    });
  if (input.year > Number(input.decisionDate.slice(0, 4)))
    faults.push({
      field: `${at}year`,
      code: 'YEAR_AFTER_DECISION',
      values: { year: input.year, date: input.decisionDate },
    });
  if (input.edition && (await revisionRows(tx, input.edition)).length === 0)
    faults.push({ field: `${at}edition`, code: 'EDITION_NOT_KNOWN', values: { edition: input.edition } });
  const holder = await checkHolder(tx, { ...input, on: input.decisionDate }, at);
  faults.push(...holder.faults);
  if (faults.length > 0 || holder.key === null) return { faults };
  return {
    province: tx.province,
    id: randomUUID(),
    title: input.title,
    period: holder.key.period,
    communeCode: holder.key.code,
    year: input.year,
    decisionNumber: input.decisionNumber.normalize('NFC').trim(),
    decisionDate: input.decisionDate,
    termEndsOn: input.termEndsOn ?? null,
    editionId: input.edition ?? null,
    withdrawnOn: null,
    withdrawalNumber: null,
    note: input.note?.normalize('NFC') ?? null,
    recordedAt: tx.at,
    recordedBy: tx.actor.name,
  };
}
