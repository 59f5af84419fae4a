import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type INestApplication } from '@nestjs/common';
import { Unfinished } from '@chuan-xa/platform';

/** What was begun is given so long, in milliseconds; what then still is at work is cut off. */
const PATIENCE_MS = 30_000;

/**
 * Goes without a request that fails: first says that it is not ready, and goes on answering until whoever sends requests has heard of it; then takes
 * no more connections; then lets what was begun come to its end.
 * @param seconds between saying so and taking no more
 */
export async function leave(app: INestApplication, seconds: number): Promise<void> {
  const unfinished = app.get(Unfinished);
  unfinished.leave();
  await pause(seconds * 1000);
  (app.getHttpServer() as { close(): unknown }).close();
  if (!(await unfinished.settled(PATIENCE_MS)))
    new Logger(leave.name).warn(`Work that did not end within ${PATIENCE_MS / 1000} s was cut off`);
}
