const partsOf = (revision: string): [number, number] => {
  const [whole = 0, own = 0] = revision.slice(1).split('.').map(Number);
  return [whole, own];
};

/** r1 < r1.1 < r1.2 < r2 < r10: for `sort`. */
export function compareRevisions(a: string, b: string): number {
  const [wholeA, ownA] = partsOf(a);
  const [wholeB, ownB] = partsOf(b);
  return wholeA - wholeB || ownA - ownB;
}
