import { problemSentence, type ProblemCode, type ProblemValues } from '@chuan-xa/wording';

/** Codes of the loader's faults; their sentences stand in wording. */
export type LawCode = Extract<ProblemCode, `LAW_${string}`>;

/** Where in the document: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** One fault as a rule finds it, before it is given its line. `key` points at the key, not at its value. */
export interface Finding {
  code: LawCode;
  path: Path;
  /** Of the part at `path`, what the fault is about: the key that is too many or missing. */
  about?: string;
  values?: ProblemValues;
  key?: boolean;
}

/** One fault of a law file. `place` is `line:column path`, counted from 1. */
export interface LawFault {
  file: string;
  place: string;
  code: LawCode;
  values: ProblemValues;
  sentence: string;
}

/** `file` at `place`, with the sentence of `code`. */
export const lawFault = (file: string, place: string, code: LawCode, values: ProblemValues = {}): LawFault => ({
  file,
  place,
  code,
  values,
  sentence: problemSentence(code, values),
});

/** A number without quotes is also no string; saying so twice helps no one. */
export const notSaidYet = (findings: readonly Finding[], said: readonly Finding[]): Finding[] => {
  const places = new Set(said.map(({ path }) => path.join('.')));
  return findings.filter(({ path }) => !places.has(path.join('.')));
};
