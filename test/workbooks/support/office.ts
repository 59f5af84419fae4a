import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Recalculate every formula of an .xlsx when it is opened: 0 = always. Without it the cached results would be read back.
 * The locale is the readers' own, so that a decimal comma is seen on the pages.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>
`;

/** A folder with a LibreOffice profile of its own, so that nobody's settings are touched. */
export interface Office {
  folder: string;
  /** Converts a file of the folder and returns the path of the new one. */
  convert(file: string, to: 'xlsx' | 'pdf' | 'xls' | 'ods' | 'csv'): Promise<string>;
  close(): Promise<void>;
}

/** `WORKBOOKS_FOLDER` names a folder to work in and to keep, for a look at the pages; else a temporary one is removed at the end. */
export async function openOffice(): Promise<Office> {
  const kept = process.env.WORKBOOKS_FOLDER;
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'chuan-xa-workbooks-')));
  const profile = join(folder, `profile-${process.pid}`); // two of one profile would be one office
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  return {
    folder,
    async convert(file, to) {
      const out = join(folder, to);
      const settings = [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
      ];
      await run('soffice', [...settings, join(folder, file)], { timeout: 200_000 });
      return join(out, file.replace(/\.\w+$/, `.${to}`));
    },
    close: () => rm(kept ? profile : folder, { recursive: true, force: true }),
  };
}

/** The text of each page, in order, without blanks: around a mark above a letter the converter puts some that are not there. */
export async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 26 });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/[^\S\n]/g, '').normalize('NFC'));
}

/** All that is written in a PDF, in the order in which it was, without blanks. A table's row is its cells one after the other. */
export async function writtenIn(pdf: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', pdf, '-'], { maxBuffer: 1 << 26 });
  return stdout.replaceAll(/\s/g, '').normalize('NFC');
}

/** Width and height of every page in points. */
export async function pageSizes(pdf: string): Promise<{ width: number; height: number }[]> {
  const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '9999', pdf], { maxBuffer: 1 << 24 });
  return [...stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}

/** True where the file begins as a zip does: a conversion that failed leaves none. */
export async function isWorkbook(path: string): Promise<boolean> {
  return (await readFile(path)).subarray(0, 2).toString('latin1') === 'PK';
}
