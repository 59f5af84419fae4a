/** How much is tried: `CHUAN_XA_FUZZ` times what `npm test` tries; and from which seed, so that a finding can be had again. */
export const times = Number(process.env.CHUAN_XA_FUZZ ?? 1);
export const seed = Number(process.env.CHUAN_XA_FUZZ_SEED ?? 20_231_101);
