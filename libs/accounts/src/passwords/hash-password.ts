import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Line } from '@chuan-xa/platform';
import { tooMany } from '../throttle/too-many.js';

/** argon2id (the library's default kind): 64 MiB, three passes, one thread. A sign-in costs about 70 to 120 ms here. */
export const ARGON2 = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** So many passwords wait for their turn to be verified: about two seconds' work. */
const ROOM = 32;
const LATER = 2000;

/** Two at once: 128 MiB at most, and the rest of the machine goes on. The others wait in order. */
const line = new Line(2, ROOM);

/** A hash that no password has, made once, so that an unknown name costs what a known one does. */
let nobody: Promise<string> | undefined;

/** Where no more passwords can wait to be verified, TOO_MANY_TRIES: come again in two seconds. */
export function refuseWhenBusy(): void {
  if (line.full) throw tooMany(LATER);
}

/** The PHC string to keep. The password is taken in NFC. Waits however many do: who may set a password was let in already. */
export const hashPassword = (password: string): Promise<string> =>
  line.take(() => hash(password.normalize('NFC'), ARGON2));

/**
 * Whether it is the password of the hash; without a hash never, after the same time. Refuses, TOO_MANY_TRIES, where too many wait.
 * @param kept PHC string, or null where there is no such account or it has no password
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  refuseWhenBusy();
  nobody ??= hash(randomBytes(32), ARGON2);
  const against = kept ?? nobody;
  const same = await line.take(async () => verify(await against, password.normalize('NFC')));
  return same && kept !== null;
}

/** Whether the hash was made with other parameters than those of now. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return memoryCost !== ARGON2.memoryCost || timeCost !== ARGON2.timeCost || parallelism !== ARGON2.parallelism;
}
