import { describe, expect, it } from 'vitest';
import { actOf, type KeyActs, type Pressed } from './keys.js';

const acts = {
  ...{ next: () => undefined, back: () => undefined, first: () => undefined, last: () => undefined },
  escape: () => undefined,
  single: { g: () => undefined, '/': () => undefined, '?': () => undefined, f: undefined },
} satisfies KeyActs;
const free = { defaultPrevented: false, isComposing: false, ctrlKey: false, altKey: false, metaKey: false };
const pressed = (key: string, more: Partial<Pressed> = {}) => actOf(acts, { ...free, key, ...more }, true);

describe('a key on a screen of the meeting', () => {
  it.each([
    ['ArrowRight', acts.next],
    ['PageDown', acts.next],
    ['ArrowLeft', acts.back],
    ['PageUp', acts.back],
    ['Home', acts.first],
    ['End', acts.last],
    ['Escape', acts.escape],
    ['g', acts.single.g],
    ['G', acts.single.g],
    ['/', acts.single['/']],
    ['?', acts.single['?']],
  ])('%s does what it stands for', (key, act) => expect(pressed(key)).toBe(act));

  it.each(['f', 'x', 'Enter', 'ArrowDown', 'Tab', 'toString'])('%s is left to the browser', (key) =>
    expect(pressed(key)).toBeUndefined(),
  );

  it.each([
    { isComposing: true },
    { keyCode: 229 },
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { defaultPrevented: true },
  ])('is nobody’s command with %o', (more) => {
    for (const key of ['g', '/', 'ArrowRight', 'Escape']) expect(pressed(key, more)).toBeUndefined();
  });

  it('of one letter does nothing once those are switched off; the others go on', () => {
    expect(actOf(acts, { ...free, key: 'g' }, false)).toBeUndefined();
    expect(actOf(acts, { ...free, key: 'PageDown' }, false)).toBe(acts.next);
  });

  it('to what a screen does not have is left to the browser', () => {
    const few: KeyActs = { escape: acts.escape, single: {} };
    expect(actOf(few, { ...free, key: 'ArrowRight' }, true)).toBeUndefined();
  });
});
