export { centreHead, defaultLetterhead, headOf, type Letterhead, type PaperForm } from './letterhead.js';
export { inForce, letterheadNow, provinceName, readLetterhead, type KeptLetterhead } from './read-letterhead.js';
export { LetterheadController } from './http/letterhead.controller.js';
export { LetterheadVersion } from './letterhead.entity.js';
export { WriteLetterhead } from './write-letterhead.js';
