import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { evaluate, type Answers, type Context, type Edition } from '@chuan-xa/scoring';
import { loadFolder, standardsFolder } from '@chuan-xa/standards';
import { problemSentence } from '@chuan-xa/wording';
import { parse } from 'yaml';

/** A sheet to be tried. */
interface Sheet {
  standard: string;
  revision?: string;
  answers: Answers;
  context?: Context;
  disqualified?: boolean | null;
}

/** Judges a sheet by the shipped law, without any database. */
export const evaluateCommand = (): Command =>
  new Command('evaluate')
    .description('thử một phiếu: YAML hoặc JSON vào, kết luận JSON ra; không cần cơ sở dữ liệu, không lưu gì')
    .argument('[tệp]', 'tệp YAML hoặc JSON có standard, answers, context.zone, disqualified; bỏ trống để đọc từ stdin')
    .addHelpText(
      'after',
      '\nVí dụ:\n  standard: byt-1300-2023\n  answers: { "1": { points: "11.2" }, "2": { points: "8" } }\n  disqualified: false',
    )
    .action((path: string | undefined, _options: unknown, command: Command) => {
      const sheet = readSheet(readFileSync(path ?? 0, 'utf8'), command);
      const edition = findEdition(sheet, command);
      const result = evaluate(edition, sheet.answers, { ...sheet.context, disqualified: sheet.disqualified ?? null });
      if (result.ok) return console.log(JSON.stringify(result.verdict, null, 2));
      for (const { field, code, values } of result.errors) console.error(`${field}: ${problemSentence(code, values)}`);
      process.exitCode = 1;
    });

function readSheet(text: string, command: Command): Sheet {
  let sheet: unknown;
  try {
    sheet = parse(text);
  } catch (error) {
    command.error(`Tệp không phải YAML hoặc JSON hợp lệ: ${(error as Error).message}`);
  }
  if (
    typeof sheet !== 'object' ||
    sheet === null ||
    !('standard' in sheet) ||
    !('answers' in sheet) ||
    typeof sheet.answers !== 'object' ||
    sheet.answers === null
  ) {
    command.error('Phiếu phải có standard (mã bộ tiêu chí) và answers (các câu trả lời theo mã).');
  }
  const unknown = Object.keys(sheet).filter(
    (key) => !['standard', 'revision', 'answers', 'context', 'disqualified'].includes(key),
  );
  if (unknown.length > 0) command.error(`Không rõ mục ${unknown.join(', ')} trong phiếu.`);
  return sheet as Sheet;
}

function findEdition({ standard, revision }: Sheet, command: Command): Edition {
  const { editions, faults } = loadFolder(standardsFolder());
  const [fault] = faults;
  if (fault) command.error(`${fault.file}:${fault.place} ${fault.code}`);
  const found = editions
    .filter((edition) => edition.id === standard && (revision === undefined || edition.revision === revision))
    .at(-1);
  return (
    found ??
    command.error(
      `Không có bộ tiêu chí ${standard}${revision ? `, bản ${revision}` : ''}. Có: ${[...new Set(editions.map(({ id }) => id))].join(', ')}.`,
    )
  );
}
