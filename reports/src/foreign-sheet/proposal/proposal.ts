/** What the proposal takes a column for, so that a person can check it. */
export interface ShownColumn {
  /** A letter; in a CSV the number. */
  column: string;
  /** The texts above it from the top, joined by " > ". */
  head: string;
  /** In Vietnamese; null where nobody knows. */
  meaning: string | null;
  /** Up to three different texts that stand in the rows of communes. */
  samples: string[];
}

/** A map proposed for a sheet of which nobody has said yet what its columns are. */
export interface Proposal {
  /** Under this the confirmed map is kept: see `headsOf`. */
  heads: string;
  /** YAML that `readSheetMap` takes, with a Vietnamese comment to each line. */
  map: string;
  columns: ShownColumn[];
  /** Vietnamese sentences: what is unsure, what was not found. Whatever is doubtful is left out of the map. */
  doubts: string[];
}
