/** A piece of a formula with the value that it has now: whoever puts pieces together gets the formula and its result at once. */
export interface Expression<T extends number | string | boolean> {
  text: string;
  value: T;
}
export type Figure = Expression<number>;
export type Test = Expression<boolean>;
export type Phrase = Expression<string>;

/** Stands for "nothing bounds it": larger than any sum of points, and exact as a float. */
export const BOUNDLESS = 1e12;

/** A whole number as it is; what nothing bounds as a very large one. */
export const figure = (value: number): Figure => {
  const finite = Number.isFinite(value) ? value : BOUNDLESS;
  return { text: String(finite), value: finite };
};

const isZero = ({ text }: Figure): boolean => text === '0';

export function sum(parts: readonly Figure[]): Figure {
  const counted = parts.filter((part) => !isZero(part));
  const [only, ...others] = counted;
  if (!only) return figure(0);
  if (others.length === 0) return only;
  return {
    text: `(${counted.map(({ text }) => text).join('+')})`,
    value: counted.reduce((total, { value }) => total + value, 0),
  };
}

/** a − b, never under nothing. */
export const less = (a: Figure, b: Figure): Figure =>
  isZero(b) ? a : { text: `MAX(0,${a.text}-${b.text})`, value: Math.max(0, a.value - b.value) };

export const larger = (a: Figure, b: Figure): Figure => ({
  text: `MAX(${a.text},${b.text})`,
  value: Math.max(a.value, b.value),
});

export const smaller = (a: Figure, b: Figure): Figure => ({
  text: `MIN(${a.text},${b.text})`,
  value: Math.min(a.value, b.value),
});

export const smallest = (all: readonly Figure[]): Figure =>
  all.length === 1 && all[0]
    ? all[0]
    : { text: `MIN(${all.map(({ text }) => text).join(',')})`, value: Math.min(...all.map(({ value }) => value)) };

export const times = (a: Figure, factor: number): Figure => ({ text: `${a.text}*${factor}`, value: a.value * factor });

/** The one of three that stands at place 1, 2 or 3. */
export const choose = (place: Figure, all: readonly Figure[]): Figure => ({
  text: `CHOOSE(${[place, ...all].map(({ text }) => text).join(',')})`,
  value: all[place.value - 1]?.value ?? 0,
});

export const is = (a: Figure, b: number): Test => ({ text: `${a.text}=${b}`, value: a.value === b });
export const under = (a: Figure, b: Figure): Test => ({ text: `${a.text}<${b.text}`, value: a.value < b.value });
export const atLeast = (a: Figure, b: Figure): Test => ({ text: `${a.text}>=${b.text}`, value: a.value >= b.value });
export const not = (test: Test): Test => ({ text: `NOT(${test.text})`, value: !test.value });
export const settled = (value: boolean): Test => ({ text: value ? 'TRUE' : 'FALSE', value });

export function all(tests: readonly Test[]): Test {
  const open = tests.filter(({ text }) => text !== 'TRUE');
  if (open.length === 0) return settled(true);
  return { text: `AND(${open.map(({ text }) => text).join(',')})`, value: open.every(({ value }) => value) };
}

export function any(tests: readonly Test[]): Test {
  const open = tests.filter(({ text }) => text !== 'FALSE');
  if (open.length === 0) return settled(false);
  return { text: `OR(${open.map(({ text }) => text).join(',')})`, value: open.some(({ value }) => value) };
}

export const when = <T extends number | string>(
  test: Test,
  then: Expression<T>,
  otherwise: Expression<T>,
): Expression<T> =>
  then.text === otherwise.text
    ? then
    : {
        text: `IF(${test.text},${then.text},${otherwise.text})`,
        value: test.value ? then.value : otherwise.value,
      };

/** 1 where it holds, else 0. */
export const flag = (test: Test): Figure => when(test, figure(1), figure(0));

/** How many hold. */
export const count = (tests: readonly Test[]): Figure => sum(tests.map(flag));

export const say = (value: string): Phrase => ({ text: `"${value.replaceAll('"', '""')}"`, value });

/** One text after the other. */
export function joined(parts: readonly Phrase[]): Phrase {
  const said = parts.filter(({ text }) => text !== '""');
  if (said.length === 0) return say('');
  return { text: said.map(({ text }) => text).join('&'), value: said.map(({ value }) => value).join('') };
}

/** `text, ` for each that holds, in their order. */
export const listed = (parts: readonly { test: Test; text: string }[]): Phrase =>
  joined(parts.map(({ test, text }) => when(test, say(`${text}, `), say(''))));
