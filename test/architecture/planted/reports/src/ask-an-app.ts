// breaks no-app-below
export { port } from '../../apps/api/src/port.js';
