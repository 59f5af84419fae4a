import type { Browser } from './browser.js';

export interface Sheet {
  id: string;
  code: string;
}

/** Opens a round as the planning office, and gives the sheets of an office. */
export async function openRound(planner: Browser, office: string): Promise<Sheet[]> {
  const opened = await planner.ask('POST', '/api/rounds', {
    id: '2023-2',
    name: 'Đợt 2 năm 2023',
    year: 2023,
    unitsOn: '2023-11-01',
    standards: [{ edition: 'byt-1300-2023' }],
  });
  if (opened.status !== 201) throw new Error(opened.raw.toString());
  const { body } = await planner.ask<{ items: Sheet[] }>(
    'GET',
    `/api/rounds/2023-2/assessments?standard=byt-1300-2023&office=${office}&pageSize=100`,
  );
  return body.items;
}
