/** A row without an id is of what belongs nowhere. */
const NOWHERE = 'none';

/** Where a number stands, the same in every paper: `figure/review-BTCQGYTX/178/met`. */
export const numberPath = (figure: string, row: string, column: string): string =>
  `figure/${figure}/${row || NOWHERE}/${column}`;

/** Where a number of the total row stands: `figure/review-BTCQGYTX/total/met`. */
export const totalPath = (figure: string, column: string): string => numberPath(figure, 'total', column);
