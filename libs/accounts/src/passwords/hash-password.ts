import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Line } from './line.js';

/** argon2id (the library's default kind): 64 MiB, three passes, one thread. A sign-in costs about 70 to 120 ms here. */
export const ARGON2 = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** Two at once: 128 MiB at most, and the rest of the machine goes on. The others wait in order. */
const line = new Line(2);

/** A hash that no password has, made once, so that an unknown name costs what a known one does. */
let nobody: Promise<string> | undefined;

/** The PHC string to keep. The password is taken in NFC. */
export const hashPassword = (password: string): Promise<string> =>
  line.take(() => hash(password.normalize('NFC'), ARGON2));

/**
 * Whether it is the password of the hash; without a hash never, after the same time.
 * @param kept PHC string, or null where there is no such account or it has no password
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  nobody ??= hash(randomBytes(32), ARGON2);
  const against = kept ?? (await nobody);
  const same = await line.take(() => verify(against, password.normalize('NFC')));
  return same && kept !== null;
}

/** Whether the hash was made with other parameters than those of now. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return memoryCost !== ARGON2.memoryCost || timeCost !== ARGON2.timeCost || parallelism !== ARGON2.parallelism;
}
