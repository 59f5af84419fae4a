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

const life: { server?: Promise<RunningServer>; ending: boolean } = { ending: false };

/** Ends what runs, also a start that is still under way: it is let through and then stopped, so that nothing stays behind. */
function end(): void {
  if (life.ending) return; // npm passes a Ctrl-C on, so it may come twice
  life.ending = true;
  const stopped = life.server?.then((running) => running.stop()) ?? Promise.resolve();
  stopped.then(
    () => process.exit(0),
    (error: unknown) => process.exit(sayWhyNot(error)),
  );
}
process.on('SIGINT', end);
process.on('SIGTERM', end);

try {
  const settings = readSettings(process.env, { real: process.argv.includes('--real') });
  life.server = start(settings, (line) => {
    console.log(line);
  });
  await life.server;
} catch (error) {
  if (!life.ending) process.exit(sayWhyNot(error));
}
