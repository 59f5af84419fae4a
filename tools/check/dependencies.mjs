// A step of `npm run check`: the rules of judge-dependencies.mjs against our own package.json and package-lock.json, without a network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeDependencies } from './judge-dependencies.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

const lock = read('package-lock.json');
const faults = judgeDependencies(read('package.json'), lock);
for (const fault of faults) console.log(fault);
console.log(`dependencies: ${Object.keys(lock.packages).length - 1} packages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
