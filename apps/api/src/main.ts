import 'reflect-metadata';
import { readSettings } from '@chuan-xa/platform';
import { start, type RunningServer } from './start.js';
import { sayWhyNot } from './say-why-not.js';

/** `npm start` makes or opens the demo; `npm start -- --real` an empty real database beside it. */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--real');
if (unknown.length > 0) {
  console.error(`Không rõ tham số ${unknown.join(' ')}. Dùng: npm start [-- --real]`);
  process.exit(2);
}

let server: Promise<RunningServer> | undefined;
let ending = false;

/** Ends what runs, also a start that is still under way: it is let through and then stopped, so that nothing stays behind. */
function end(): void {
  if (ending) return; // npm passes a Ctrl-C on, so it may come twice
  ending = true;
  const stopped = server?.then((running) => running.stop()) ?? Promise.resolve();
  stopped.then(
    () => process.exit(0),
    (error: unknown) => process.exit(sayWhyNot(error)),
  );
}
process.on('SIGINT', end);
process.on('SIGTERM', end);

try {
  const settings = readSettings(process.env, { real: process.argv.includes('--real') });
  server = start(settings, (line) => {
    console.log(line);
  });
  await server;
} catch (error) {
  if (!ending) process.exit(sayWhyNot(error));
}
