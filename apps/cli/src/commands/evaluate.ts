import { Command } from 'commander';
import { evaluate, type Answers, type Context, type Edition } from '@chuan-xa/scoring';
import { compareRevisions, loadFolder, standardsFolder } from '@chuan-xa/standards';
import { problemSentence } from '@chuan-xa/wording';
import { parse } from 'yaml';
import { readGivenText } from '../files.js';

/** A sheet to be tried. */
interface Sheet {
  standard: string;
  revision?: string;
  answers: Answers;
  context?: Pick<Context, 'zone'>;
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
    .action(async (path: string | undefined, _options: unknown, command: Command) => {
      const sheet = readSheet(await readGivenText(path), command);
      const edition = findEdition(sheet, command);
      const result = evaluate(edition, sheet.answers, { zone: sheet.context?.zone, disqualified: sheet.disqualified });
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
  if (!isMapping(sheet) || typeof sheet.standard !== 'string' || !isMapping(sheet.answers))
    command.error('Phiếu phải có standard (mã bộ tiêu chí) và answers (các câu trả lời theo mã).');
  const { revision, context } = sheet;
  if (revision !== undefined && typeof revision !== 'string')
    command.error('Mục revision của phiếu phải là tên một bản, ví dụ r1.');
  if (context !== undefined && context !== null && !isMapping(context))
    command.error('Mục context của phiếu phải có dạng context: { zone: "2" }.');
  const unknown = [
    ...unknownKeys(sheet, ['standard', 'revision', 'answers', 'context', 'disqualified']),
    ...unknownKeys(context ?? {}, ['zone']).map((key) => `context.${key}`),
  ];
  if (unknown.length > 0) command.error(`Không rõ mục ${unknown.join(', ')} trong phiếu.`);
  // What stands inside the answers, the zone and the declaration the engine itself checks.
  return sheet as unknown as Sheet;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKeys = (mapping: object, known: string[]): string[] =>
  Object.keys(mapping).filter((key) => !known.includes(key));

function findEdition({ standard, revision }: Sheet, command: Command): Edition {
  const { editions, faults } = loadFolder(standardsFolder());
  const [fault] = faults;
  if (fault) command.error(`${fault.file}:${fault.place} ${fault.code}`);
  const [found] = editions
    .filter((edition) => edition.id === standard && (revision === undefined || edition.revision === revision))
    .sort((a, b) => compareRevisions(b.revision, a.revision));
  return (
    found ??
    command.error(
      `Không có bộ tiêu chí ${standard}${revision ? `, bản ${revision}` : ''}. Có: ${[...new Set(editions.map(({ id }) => id))].join(', ')}.`,
    )
  );
}
