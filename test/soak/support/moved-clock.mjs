// For a server that is started with `--import` of this: its clock is ahead of the machine's by so many milliseconds as the file named in SOAK_CLOCK says.
// It may be moved while the server runs. What PostgreSQL itself and the timers of Node take for the time stays as it is.
import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

const Machine = Date;
const file = process.env.SOAK_CLOCK ?? '';
let ahead = 0;
const look = () => {
  ahead = Number(readFileSync(file, 'utf8'));
};
look();
setInterval(look, 100).unref();

const now = () => Machine.now() + ahead;
const Moved = new Proxy(Machine, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new Machine(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
Machine.prototype.constructor = Moved;
globalThis.Date = Moved;
