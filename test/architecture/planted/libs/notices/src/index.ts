export { type Later } from './ask-later.js';
