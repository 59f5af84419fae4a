export { canonicalText, fingerprint } from './canonical.js';
export { checkEdition } from './check-edition.js';
export type { Finding, LawCode, LawFault, Path } from './fault.js';
export { standardsFolder } from './folder.js';
export { loadEdition, type Loaded } from './load-edition.js';
export { loadFolder, type LawFolder } from './load-folder.js';
export { LOCK_FILE } from './lock.js';
export { compareRevisions } from './revision-order.js';
export type { Surroundings } from './surroundings.js';
