import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MOVED = new URL('./moved-clock.mjs', import.meta.url).href;

/** The clock of a server that is started with these settings. */
export interface MovableClock {
  settings: { NODE_OPTIONS: string; SOAK_CLOCK: string };
  /** Puts it so many milliseconds ahead of the machine's (behind: negative), and waits until the server sees it. */
  move(ahead: number): Promise<void>;
}

/** @param folder for the file in which it stands */
export function movableClock(folder: string, name = 'clock'): MovableClock {
  const file = join(folder, name);
  writeFileSync(file, '0');
  return {
    settings: { NODE_OPTIONS: `--import ${MOVED}`, SOAK_CLOCK: file },
    async move(ahead) {
      writeFileSync(file, String(ahead));
      await pause(500);
    },
  };
}
