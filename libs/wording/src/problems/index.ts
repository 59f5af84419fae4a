import { accounts } from './accounts.js';
import { annex } from './annex.js';
import { answers } from './answers.js';
import { assessments } from './assessments.js';
import { audit } from './audit.js';
import { backups } from './backups.js';
import { fileImports } from './file-imports.js';
import { foreignSheets } from './foreign-sheets.js';
import { general } from './general.js';
import { imports } from './imports.js';
import { letterhead } from './letterhead.js';
import { machine } from './machine.js';
import { meetings } from './meetings.js';
import { places } from './places.js';
import { fillGaps, type Problem, type ProblemValues } from './problem.js';
import { recognitions } from './recognitions.js';
import { registers } from './registers.js';
import { reviews } from './reviews.js';
import { standards } from './standards.js';
import { storedFiles } from './stored-files.js';
import { submissions } from './submissions.js';
import { workbookFiles } from './workbook-files.js';

/** Each library's codes; no code stands in two of them. */
export const problemsByLibrary = {
  general,
  answers,
  annex,
  audit,
  places,
  accounts,
  standards,
  assessments,
  submissions,
  storedFiles,
  recognitions,
  reviews,
  meetings,
  imports,
  fileImports,
  foreignSheets,
  workbookFiles,
  registers,
  letterhead,
  machine,
  backups,
} satisfies Record<string, Record<string, Problem>>;

/** Every foreseen failure of the system, one file a library. */
export const problems = {
  ...general,
  ...answers,
  ...audit,
  ...places,
  ...accounts,
  ...standards,
  ...assessments,
  ...submissions,
  ...storedFiles,
  ...recognitions,
  ...reviews,
  ...meetings,
  ...imports,
  ...fileImports,
  ...annex,
  ...foreignSheets,
  ...workbookFiles,
  ...registers,
  ...letterhead,
  ...machine,
  ...backups,
} satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;

/** The values that a code's sentence names: needed ones and optional ones. */
export type ProblemValuesOf<C extends ProblemCode> = (typeof problems)[C] extends {
  sample: infer S;
  optional?: infer O;
}
  ? { [K in keyof S]: string | number } & { [K in keyof NonNullable<O>]?: string | number }
  : ProblemValues;

const entry = (code: ProblemCode): Problem => problems[code];

/**
 * The sentence a person reads, e.g. "Đợt 2 năm 2023 đã đóng, không ghi thêm được. Hãy mở lại đợt trước khi sửa."
 * A value that the sentence needs and `values` lacks is printed as "…", never as "undefined". Text comes back in NFC.
 */
export const problemSentence = (code: ProblemCode, values: ProblemValues = {}): string =>
  entry(code)
    .sentence(fillGaps(entry(code).sample ?? {}, values))
    .normalize('NFC');

/** The HTTP status the failure is answered with. */
export const problemStatus = (code: ProblemCode): Problem['status'] => entry(code).status;

/** Whether a text is one of our codes, e.g. a code read back from a job's record. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
