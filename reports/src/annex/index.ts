export { AnnexController } from './annex.controller.js';
export { makeAnnex } from './make-annex.js';
export { AnnexImport, type AnnexPlan } from './annex-import.js';
