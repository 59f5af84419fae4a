import { createHash, randomBytes } from 'node:crypto';

/** A new session's token: 32 random bytes in base64url, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it: SHA-256, 64 hexadecimal digits. 256 random bits need no salt and no slow hash. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
