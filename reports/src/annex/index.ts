export { AnnexController } from './annex.controller.js';
export { AnnexImport, type AnnexPlan } from './annex-import.js';
