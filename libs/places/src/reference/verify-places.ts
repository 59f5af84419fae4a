import type { CommuneRow, FileFault, PeriodRow, PlacesReference, StepRows } from './places-reference.js';
import type { ReadFile } from './read-file.js';
import { verifyStep } from './verify-step.js';

type Whole<T> = ReadFile<T> & { content: T };

/** The files of a province, each sound in itself. */
export interface PlaceFiles {
  periods: Whole<{ province: PlacesReference['province']; periods: PeriodRow[] }>;
  districts: Whole<Pick<PlacesReference, 'districts'>>;
  offices: Whole<Pick<PlacesReference, 'offices'>>;
  communes: Whole<{ communes: CommuneRow[] }>[];
  successions: Whole<StepRows>[];
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What the files must say of each other: days without a hole, keys once, every name of a code known. */
export function verifyPlaces(files: PlaceFiles): FileFault[] {
  const last = files.periods.content.periods.length;
  const faults = [
    ...verifyDays(files.periods),
    ...verifyKeys(files.districts, 'districts', files.districts.content.districts, last),
    ...verifyKeys(files.offices, 'offices', files.offices.content.offices, last),
    ...files.communes.flatMap((_, at) => verifyCommunes(files, at)),
  ];
  if (faults.length > 0) return faults;
  return files.successions.flatMap((step, at) => {
    const [before, after] = [files.communes[at], files.communes[at + 1]];
    return before && after ? verifyStep(step, before.content.communes, after.content.communes) : [];
  });
}

function verifyDays({ content, fault }: PlaceFiles['periods']): FileFault[] {
  const rows = content.periods;
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    const from = before?.until ? dayAfter(before.until) : null;
    const faults: string[] = [];
    if (row.period !== at + 1) faults.push(`period ${row.period} stands in place ${at + 1}`);
    if (row.from !== from) faults.push(`begins on ${row.from ?? 'no day'}, expected ${from ?? 'no day'}`);
    if ((row.until === null) !== (at === rows.length - 1)) faults.push('the last period alone is open');
    if (row.from && row.until && row.until < row.from) faults.push(`ends on ${row.until}, before it begins`);
    return faults.map((message) => fault(['periods', at], message));
  });
}

function verifyKeys(
  { fault }: ReadFile<unknown>,
  list: string,
  rows: { period: number; code: string }[],
  last: number,
): FileFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ period, code }, at) => {
    const key = `${period} ${code}`;
    if (period > last) return [fault([list, at, 'period'], `there is no period ${period}`)];
    if (seen.has(key)) return [fault([list, at, 'code'], `${code} stands twice in period ${period}`)];
    seen.add(key);
    return [];
  });
}

function verifyCommunes(files: PlaceFiles, at: number): FileFault[] {
  const file = files.communes[at];
  if (!file) return [];
  const codes = (rows: { period: number; code: string }[]) =>
    new Set(rows.filter((r) => r.period === at + 1).map((r) => r.code));
  const districts = codes(files.districts.content.districts);
  const offices = codes(files.offices.content.offices);
  const seen = new Set<string>();
  return file.content.communes.flatMap((unit, row) => {
    const faults: FileFault[] = [];
    const say = (key: string, message: string) => faults.push(file.fault(['communes', row, key], message));
    if (seen.has(unit.code)) say('code', `${unit.code} stands twice`);
    seen.add(unit.code);
    if (unit.district && !districts.has(unit.district))
      say('district', `there is no district ${unit.district} in period ${at + 1}`);
    if (districts.size > 0 && !unit.district) say('code', `${unit.code} has no district`);
    if (unit.office && !offices.has(unit.office))
      say('office', `there is no office ${unit.office} in period ${at + 1}`);
    return faults;
  });
}
