// breaks one-door
export { hidden } from '../../libs/audit/src/behind-the-door.js';
