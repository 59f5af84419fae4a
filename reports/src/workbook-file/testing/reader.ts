/** The reader for what measures or proves it alone from `test/`: through the door of `reports` it would bring the whole server along. */
export { openBook, readTable } from '../read-table.js';
export type { Table } from '../table.js';
