import type { components } from '../../api/schema.js';

type Home = components['schemas']['HomeView'];

/** What has to be done for an office with one standard: sheets that wait for appraisal, and those sent back to it. */
export interface OfficeTask {
  office: string;
  officeName: string;
  standard: string;
  waiting: number;
  returned: number;
}

/** Of a sheet: whose, and judged by what. */
interface Sheet {
  commune: { office: string | null; officeName: string | null };
  edition: string;
}

/** Sheets by office and standard: offices that wait in the order of the first page, the others after them; standards as they stand there. */
export function officeTasks(
  submitted: readonly Sheet[],
  returned: readonly Sheet[],
  { waiting, standards }: Pick<Home, 'waiting' | 'standards'>,
): OfficeTask[] {
  const tasks = new Map<string, OfficeTask>();
  const count = (sheets: readonly Sheet[], what: 'waiting' | 'returned'): void => {
    for (const { commune, edition: standard } of sheets) {
      const office = commune.office ?? '';
      const key = JSON.stringify([office, standard]);
      const task = tasks.get(key) ?? {
        ...{ office, officeName: commune.officeName ?? 'Chưa có đơn vị phụ trách', standard },
        ...{ waiting: 0, returned: 0 },
      };
      task[what] += 1;
      tasks.set(key, task);
    }
  };
  count(submitted, 'waiting');
  count(returned, 'returned');
  const offices = [
    ...new Set([...waiting.map(({ office }) => office), ...[...tasks.values()].map(({ office }) => office)]),
  ];
  const place = ({ office, standard }: OfficeTask): number =>
    offices.indexOf(office) * (standards.length + 1) + standards.findIndex((one) => one.standard === standard);
  return [...tasks.values()].sort((one, other) => place(one) - place(other));
}
