import { browserDatabase, type Sealed } from './database.js';

/**
 * What this browser keeps of one account, sealed by a key that the server gives to that account alone. While it is signed in the key stands
 * here too, so that a reload without the link still opens; at sign-out, or when another account signs in, the key is taken away and what
 * was kept stays, shut, until the same account comes back.
 */
export interface Vault {
  readonly account: string;
  seal(value: unknown): Promise<Sealed>;
  /** null: not sealed by this account's key. */
  open(sealed: Sealed): Promise<unknown>;
}

const vaultOf = (account: string, key: CryptoKey): Vault => ({
  account,
  async seal(value) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      key,
      new TextEncoder().encode(JSON.stringify(value)),
    );
    return { account, iv, bytes };
  },
  async open({ iv, bytes }) {
    try {
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv) }, key, bytes);
      return JSON.parse(new TextDecoder().decode(opened)) as unknown;
    } catch {
      return null;
    }
  },
});

/**
 * Opens the vault of the account that signed in, and shuts every other. `browserKey`: 32 bytes in base64, from the session.
 * @param former the vault that is open, which stays the one where it is the same account's, and the same key's
 */
export async function openVault(
  account: string,
  browserKey: string,
  session: unknown,
  former: Vault | null,
): Promise<Vault> {
  const bytes = Uint8Array.from(atob(browserKey), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const vault = vaultOf(account, key);
  const database = await browserDatabase();
  const before = await database.get('holder', 'here');
  if (before !== undefined && before.account !== account) await forgetAnswers();
  const sealed = await vault.seal(session);
  await database.put('holder', { account, key, session: sealed, at: Date.now() }, 'here');
  return former?.account === account && (await former.open(sealed)) !== null ? former : vault;
}

/** What is kept of who was last signed in here: the session as it then was, and when the server said so, in milliseconds. */
export interface LastHeld {
  vault: Vault;
  session: unknown;
  at: number;
}

/** The vault of the account that was last signed in here; null after a sign-out. */
export async function lastVault(): Promise<LastHeld | null> {
  const holder = await (await browserDatabase()).get('holder', 'here');
  if (holder === undefined) return null;
  const vault = vaultOf(holder.account, holder.key);
  const session = await vault.open(holder.session);
  return session === null ? null : { vault, session, at: holder.at ?? 0 };
}

/** Whether the vault's account is the one that is signed in here, in whatever tab. A store that cannot be read does not say otherwise. */
export async function isHolder({ account }: Vault): Promise<boolean> {
  try {
    return (await (await browserDatabase()).get('holder', 'here'))?.account === account;
  } catch {
    return true;
  }
}

/** Takes the key away, and what the server said. Cells that were not sent stay, shut. */
export async function shutVault(): Promise<void> {
  await (await browserDatabase()).delete('holder', 'here');
  await forgetAnswers();
}

async function forgetAnswers(): Promise<void> {
  await (await browserDatabase()).clear('answers');
}
