export { law } from './read-law.js';
