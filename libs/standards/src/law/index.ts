export { canonicalText, fingerprint } from './canonical.js';
export type { LawCode, LawFault } from './fault.js';
export { standardsFolder } from './folder.js';
export { loadEdition, type Loaded } from './load-edition.js';
export { loadFolder, type LawFolder } from './load-folder.js';
export { LOCK_FILE } from './lock.js';
export { compareRevisions } from './revision-order.js';
export type { Surroundings } from './surroundings.js';
