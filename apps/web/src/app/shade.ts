import { useSyncExternalStore } from 'react';

/** Light or dark: as the machine says, until the person chooses. */
export type Shade = 'light' | 'dark';

const KEPT_AS = 'chuan-xa-shade';
const machine = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): Shade | null => {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : null;
};

const shade = (): Shade => chosen() ?? (machine.matches ? 'dark' : 'light');

/** Puts the shade onto the page, now and whenever it changes. */
export function dressPage(): void {
  document.documentElement.dataset.shade = shade();
  listeners.forEach((tell) => tell());
}

export function chooseShade(next: Shade): void {
  localStorage.setItem(KEPT_AS, next);
  dressPage();
}

machine.addEventListener('change', dressPage);

/** The shade, for a component. */
export const useShade = (): Shade =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, shade);
