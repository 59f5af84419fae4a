import type { KeyboardEvent } from 'react';

/** Every field of scores carries its column and its item, so that Enter finds the next of the same column. */
export const fieldMarks = (column: string, item: string) => ({ 'data-column': column, 'data-item': item });

/** Enter goes to the next field of the same column, Shift+Enter to the one before; the last stays where it is. */
export function onEnter(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(at instanceof HTMLInputElement)) return;
  const { column } = at.dataset;
  if (column === undefined) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
  const step = event.shiftKey ? -1 : 1;
  const passes = (one: HTMLInputElement): boolean => one.type === 'radio' && one.name === at.name;
  let place = fields.indexOf(at) + step;
  for (let next = fields[place]; next !== undefined && passes(next); next = fields[place]) place += step;
  const next = fields[place];
  if (next === undefined) return at.blur();
  const target = fields.find(({ name, checked }) => name !== '' && name === next.name && checked) ?? next;
  target.focus();
  if (target.type === 'text') target.select();
  target.scrollIntoView({ block: 'nearest' });
}
