/** Who speaks in our comments. */
export const AUTHOR = 'Chuẩn Xã';
/** Always true, and no person's own condition: by it our colouring is known again. */
export const FORMULA = `LEN("${AUTHOR}")>0`;
/** Begins what we say in a comment. LibreOffice keeps no author: by this line our words are known again. */
export const OPENING = '──── Chuẩn Xã ────';
/** Ends what we added below a person's words, so that what they write below ours stays theirs. */
export const CLOSING = '───────────────────';
