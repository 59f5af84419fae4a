import { Command, InvalidArgumentError } from 'commander';
import { judgeOnChanges } from '@chuan-xa/assessments';
import { Changes } from '@chuan-xa/platform';
import { makeImports, UndoImport, type ImportKindName } from '@chuan-xa/reports';
import { withDatabase } from '../open-database.js';
import { parseKind } from './import.js';

const parseId = (given: string): string => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given))
    throw new InvalidArgumentError('mã lần nhập có dạng 01234567-89ab-cdef-0123-456789abcdef, in ra khi nhập');
  return given;
};

/** Takes back all that one file wrote. */
export const undoImportCommand = (): Command =>
  new Command('undo-import')
    .description('hoàn tác cả một lần nhập tệp; không được nếu từ đó đã có người sửa tiếp')
    .argument('<loại>', 'loại của lần nhập', parseKind)
    .argument('<mã>', 'mã lần nhập, in ra khi nhập', parseId)
    .action((kind: ImportKindName, id: string, _options: unknown, command: Command) =>
      withDatabase(command, async ({ transactions, actor }) => {
        const changes = new Changes();
        judgeOnChanges(changes);
        await new UndoImport(transactions, makeImports(transactions, changes)).run(actor, kind, id);
        console.log('Đã hoàn tác cả lần nhập.');
      }),
    );
