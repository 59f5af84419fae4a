import type { ChainHead } from '@chuan-xa/audit';
import type { DataState, OfficialHead } from '../../official-form/index.js';

/** One act as a line of the register; everything ready-made. */
export interface AuditRow {
  number: number;
  at: Date;
  actor: string;
  /** Name of the office, `''` for the department itself or the machine. */
  office: string;
  via: string;
  action: string;
  object: string;
  commune: string;
  before: string;
  after: string;
  why: string;
  /** 64 hexadecimal digits; the first 16 are printed. */
  hash: string;
}

/** Everything that the register of acts says. */
export interface AuditRegister {
  head: OfficialHead;
  state: DataState;
  /** Under the title: as of when, of which acts, in which reach. */
  lines: string[];
  /** Newest first; read once. */
  rows: AsyncIterable<AuditRow>;
  last: ChainHead;
}
