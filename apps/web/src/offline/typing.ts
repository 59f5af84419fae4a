import { currentVault } from '../app/session.js';
import { keepAnswer, keptAnswer, letGoOfAnswer } from './kept-answers.js';
import type { CellAddress } from './unsent-cell.js';

/** The letters in the one cell that is being typed in: not yet left, so not yet a score. */
export type Typing = CellAddress & { text: string };

/** Held for as long as this page is open: another page knows by it that somebody is still typing here. */
const PAGE = `chuan-xa-page-${crypto.randomUUID()}`;
void navigator.locks.request(PAGE, () => new Promise(() => undefined));

const QUESTION = 'typing';
/** So many milliseconds after the last letter they are kept: what a closed page may lose. */
const SOON_MS = 100;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the letters, sealed, so that a page that is closed does not lose them. */
export function keepTyping(typing: Typing): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const vault = currentVault();
    if (vault !== null) void keepAnswer(vault, QUESTION, { ...typing, page: PAGE }).catch(() => undefined);
  }, SOON_MS);
}

/** The cell was left, or what was typed given up. */
export function typingEnded(): void {
  clearTimeout(timer);
  const vault = currentVault();
  if (vault !== null) void letGoOfAnswer(vault, QUESTION).catch(() => undefined);
}

/** The letters that a closed page left behind; null where there are none, or where the page is still open and typed in. */
export async function leftTyping(): Promise<Typing | null> {
  const vault = currentVault();
  const kept = vault && (await keptAnswer(vault, QUESTION).catch(() => null));
  if (!kept) return null;
  const { page, ...typing } = kept.answer as Typing & { page: string };
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === page) ? null : typing;
}
