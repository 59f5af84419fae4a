import type { Path } from '@chuan-xa/standards';
import type { ProblemValues } from '@chuan-xa/wording';
import { cellFault, type Cell, type FaultCode, type ImportFault, type Table } from '../../workbook-file/index.js';
import { barred, type Read } from '../../foreign-sheet/read-values.js';

/** A cell of the file, with the sheet that it stands on. */
export interface At {
  table: Table;
  cell: Cell;
}

/** What a cell says: nothing, something that cannot be taken (a fault has been noted), or a value. */
export type Given<T> = { state: 'blank' } | { state: 'bad' } | { state: 'given'; value: T };

/** A text and the cell that it stands in, or would have to. */
export interface Said {
  text: string;
  at: At;
}

/** What is gathered while a file is read: its faults, and from which cell each part of the edition came. */
export class Gathering {
  readonly faults: ImportFault[] = [];
  private readonly places = new Map<string, At>();
  private readonly noted = new Set<string>();

  /** @param originals texts of the revision that the file was filled in from, by what a cell makes of them */
  constructor(private readonly originals: ReadonlyMap<string, string>) {}

  /** Notes a fault at a cell, once. */
  fault({ table, cell }: At, code: FaultCode, values: ProblemValues = {}): void {
    const key = `${table.sheet ?? ''}!${cell.address} ${code}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    this.faults.push(cellFault(table, cell, code, values));
  }

  place(path: Path, at: At): void {
    this.places.set(path.join('.'), at);
  }

  /** The cell that a part of the edition came from, or the nearest that holds it. */
  placeOf(path: Path): At | null {
    for (let length = path.length; length > 0; length -= 1) {
      const at = this.places.get(path.slice(0, length).join('.'));
      if (at) return at;
    }
    return null;
  }

  /** Where each part came from, to be kept. */
  allPlaces(): [path: string, at: At][] {
    return [...this.places];
  }

  /** Reads a filled cell. What bars any reading (#REF!, a formula without its result) is noted. */
  read<T>(at: At, read: (cell: Cell) => Read<T>): Given<T> {
    if (at.cell.kind === 'blank') return { state: 'blank' };
    const value = barred(at.cell) ?? read(at.cell);
    if ('value' in value) return { state: 'given', value: value.value };
    this.fault(at, value.code, value.values);
    return { state: 'bad' };
  }

  /** A text as it stood in the revision before a cell took its spaces and line breaks; empty where nothing stands. */
  said(at: At): Said {
    const given = this.read(at, ({ text }) => ({ value: this.originals.get(text) ?? text }));
    return { text: given.state === 'given' ? given.value : '', at };
  }

  /** A text that must be there; a placeholder where it is not, so that all else can be checked. */
  required(said: Said, code: FaultCode = 'CELL_REQUIRED'): string {
    if (said.text !== '') return said.text;
    this.fault(said.at, code);
    return '…';
  }
}
