import { execFile, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openOffice } from '../../../workbooks/support/office.js';
import { ended, type Display } from './display.js';

const run = promisify(execFile);
const PIPE = `chuan-xa-${process.pid}`;
/** No tip of the day before the first workbook. */
const NO_TIP =
  '<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>';

/** LibreOffice Calc with its windows on a display, in Vietnamese: the decimal comma is its own. */
export interface Calc {
  /** For workbooks; removed at the end. */
  folder: string;
  /** Opens a workbook of the folder in a window, which it gives. */
  open(file: string): Promise<string>;
  /** Chooses cells of the workbook that is open: "B3:K22". */
  choose(range: string): Promise<void>;
  /** What the display's clipboard offers at this moment, whoever put it there: "text/html", … */
  offered(): Promise<string[]>;
  /** Saves the workbook that is open as another file of the folder; gives its path. */
  save(file: string): Promise<string>;
  close(): Promise<void>;
}

export async function openCalc(display: Display): Promise<Calc> {
  const { folder, close } = await openOffice();
  const profile = join(folder, 'profile');
  const settings = join(profile, 'user', 'registrymodifications.xcu');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('</oor:items>', `${NO_TIP}</oor:items>`));
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--norestore', '--nologo', '--nofirststartwizard', '--nodefault', `--accept=pipe,name=${PIPE};urp`],
    ],
    { env: { ...display.env, SAL_USE_VCLPLUGIN: 'gen' }, stdio: 'ignore', detached: true },
  );
  const act = async (verb: string, what: string): Promise<string> => {
    const script = join(import.meta.dirname, 'calc.py');
    return (await run('/usr/bin/python3', ['-B', script, PIPE, verb, what], { timeout: 120_000 })).stdout;
  };
  return {
    folder,
    async open(file) {
      await act('open', join(folder, file));
      return display.window(`^${file} `);
    },
    choose: async (range) => void (await act('choose', range)),
    offered: async () => (await act('offered', '-')).split('\n').filter(Boolean),
    async save(file) {
      await act('save', join(folder, file));
      return join(folder, file);
    },
    async close() {
      await ended(office);
      await close();
    },
  };
}
