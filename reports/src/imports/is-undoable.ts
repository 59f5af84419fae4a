import { IsNull, Not } from 'typeorm';
import type { Tx } from '@chuan-xa/platform';
import { FileImport } from './file-import.entity.js';

/** Whether what undoing a file needs is kept; whether something was written over it since is found when it is undone. */
export const isUndoable = (tx: Tx, { id, state }: Pick<FileImport, 'id' | 'state'>): Promise<boolean> =>
  state === 'applied'
    ? tx.manager.existsBy(FileImport, { province: tx.province, id, undo: Not(IsNull()) })
    : Promise.resolve(false);
