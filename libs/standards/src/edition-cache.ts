import type { Edition } from '@chuan-xa/scoring';
import { fingerprint } from './law/canonical.js';
import { freeze } from './law/freeze.js';

/** Some times what is published: every change of a draft is one more, and they must not fill the memory. */
const MOST = 100;

/** By fingerprint, so that nothing in it can be stale, whichever server published what; the last asked for stands last. */
const editions = new Map<string, Edition>();

/** The edition with this fingerprint if it was read before: always the same object, as the engine remembers by object. */
export function rememberedEdition(sha256: string): Edition | undefined {
  const edition = editions.get(sha256);
  if (!edition) return undefined;
  editions.delete(sha256);
  editions.set(sha256, edition);
  return edition;
}

/** Takes a stored content as an edition, for good. A content that is not what its fingerprint says is a fault. */
export function rememberEdition(sha256: string, content: Omit<Edition, 'sha256'>): Edition {
  const known = editions.get(sha256);
  if (known) return known;
  if (fingerprint(content) !== sha256)
    throw new Error(`Content of ${content.id} ${content.revision} does not match its SHA-256 ${sha256}`);
  const edition = freeze({ ...content, sha256 });
  editions.set(sha256, edition);
  const [oldest] = editions.keys();
  if (editions.size > MOST && oldest !== undefined) editions.delete(oldest);
  return edition;
}
