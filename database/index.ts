export { connect, type Connected } from './connect.js';
export { dataSourceOptions } from './data-source.js';
export { settleDemoAccounts, type DemoAccount } from './demo/accounts.js';
export { loadDemo } from './demo/load-demo.js';
export { loadReference } from './load-reference.js';
export { migrate } from './migrate.js';
