/** By how much one item is raised, hundredths. */
export interface Raise {
  id: string;
  by: number;
}

/** What can be raised in a criterion, and by how much its floor is missed (hundredths). */
export interface Gap {
  deficit: number;
  items: Raisable[];
}

export interface Raisable {
  id: string;
  /** What is missing to the most it can be, hundredths; 0 for what cannot be raised. */
  headroom: number;
  /** The only raises possible; null: any up to the headroom. */
  choices: readonly number[] | null;
  /** It must be raised by this much at least, lest it disqualify. */
  forced: number;
}
