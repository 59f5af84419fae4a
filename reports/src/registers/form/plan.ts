import type { Place } from '../../imports/import-kind.js';
import type { Values } from './column.js';

/** A record that the file changes. */
export interface Edit {
  id: string;
  /** "xã Mẫu" with what tells the record from the commune's others. */
  name: string;
  /** The whole record as it stood when the file was read. */
  seen: Values;
  /** The file's values, of the keys that it changes. */
  change: Values;
  /** Of these, such that another changed after the file was taken out. */
  disputed: string[];
  why: string;
  /** Where each key stands in the file. */
  places: Record<string, Place>;
}

/** A record that the file adds. */
export interface Addition {
  name: string;
  values: Values;
  places: Record<string, Place>;
}

/** What a register's file would write. */
export interface RegisterPlan {
  edits: Edit[];
  adds: Addition[];
}

/** What a register's file wrote, with how each record stood afterwards. */
export interface RegisterUndo {
  edits: { id: string; name: string; before: Values; after: Values }[];
  adds: { id: string; name: string; after: Values }[];
}
