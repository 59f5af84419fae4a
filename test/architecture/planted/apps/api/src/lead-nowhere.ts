// breaks no-unresolved
export { nothing } from './no-such-file.js';
