import type { Changes, Transactions } from '@chuan-xa/platform';
import { AnnexImport } from '../annex/index.js';
import { makeRegisterKinds } from '../registers/index.js';
import type { ImportKind, ImportKindName } from './import-kind.js';
import { AssessmentsImport } from './scores/assessments-import.js';

/** Every kind of file by its name. */
export type Imports = Readonly<Record<ImportKindName, ImportKind>>;

/** Under which the kinds are injected. */
export const IMPORTS = Symbol('IMPORTS');

/** The kinds of file, for the server and for the command line alike. */
export const makeImports = (transactions: Transactions, changes: Changes): Imports => ({
  ...makeRegisterKinds(transactions, changes),
  assessments: new AssessmentsImport(),
  standard: new AnnexImport(),
});
