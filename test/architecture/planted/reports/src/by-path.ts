// breaks named-at-the-door
export { law } from '../../libs/scoring/src/index.js';
