import { createHash, type Hash } from 'node:crypto';

const LINE_END = 0x0a;
const LANES = 8;

/**
 * What rows, in PostgreSQL's text form for COPY (one a line), come to in whatever order they are read: the sum of their SHA-256, as eight numbers of 32
 * bits. The order of a table's rows is nobody's promise, and a restored table may have another.
 */
export class RowDigest {
  /** How many rows went in. */
  rows = 0;
  /** How many bytes. */
  bytes = 0;
  private readonly sum = new Uint32Array(LANES);
  private row: Hash | null = null;

  /** Takes the next piece, wherever it is cut. */
  add(piece: Buffer): void {
    this.bytes += piece.length;
    for (let from = 0; from < piece.length;) {
      const end = piece.indexOf(LINE_END, from);
      this.row ??= createHash('sha256');
      this.row.update(piece.subarray(from, end === -1 ? piece.length : end));
      if (end === -1) return;
      this.endRow(this.row.digest());
      from = end + 1;
    }
  }

  /** 64 hexadecimal digits. */
  get value(): string {
    return [...this.sum].map((lane) => lane.toString(16).padStart(8, '0')).join('');
  }

  private endRow(hash: Buffer): void {
    for (let lane = 0; lane < LANES; lane += 1) this.sum[lane] = (this.sum[lane] ?? 0) + hash.readUInt32BE(4 * lane);
    this.rows += 1;
    this.row = null;
  }
}
