import 'reflect-metadata';
import { readSettings } from '@chuan-xa/platform';
import { start } from './start.js';
import { sayWhyNot } from './say-why-not.js';

/** `npm start` makes or opens the demo; `npm start -- --real` an empty real database beside it. */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--real');
if (unknown.length > 0) {
  console.error(`Không rõ tham số ${unknown.join(' ')}. Dùng: npm start [-- --real]`);
  process.exit(2);
}

try {
  const server = await start(readSettings(process.env, { real: process.argv.includes('--real') }), (line) => console.log(line));
  let ending = false;
  const end = (): void => {
    if (ending) return; // npm passes a Ctrl-C on, so it may come twice
    ending = true;
    void server.stop().then(() => process.exit(0), (error: unknown) => process.exit(sayWhyNot(error)));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
} catch (error) {
  process.exit(sayWhyNot(error));
}
