import { Module } from '@nestjs/common';
import { Changes, Transactions } from '@chuan-xa/platform';
import { ApplyImport } from './apply-import.js';
import { CancelImport } from './cancel-import.js';
import { ImportsController } from './http/imports.controller.js';
import { IMPORTS, makeImports } from './import-kinds.js';
import { NameColumns } from './name-columns.js';
import { ReadInBackground } from './read-in-background.js';
import { UndoImport } from './undo-import.js';

/** Files brought in. */
@Module({
  controllers: [ImportsController],
  providers: [
    { provide: IMPORTS, inject: [Transactions, Changes], useFactory: makeImports },
    ReadInBackground,
    ApplyImport,
    UndoImport,
    CancelImport,
    NameColumns,
  ],
})
export class ImportsModule {}
