import type { Page } from 'playwright-core';

export interface RoundPlan {
  id: string;
  name: string;
  /** Ids of the editions that it judges by. */
  standards: readonly string[];
  dueOn?: string;
  cutOffYear?: number;
}

/** Opens a round of 2024, marked as illustrative. `page`: of somebody of the planning office. */
export async function openRound(page: Page, { standards, ...plan }: RoundPlan): Promise<void> {
  const round = { ...plan, year: 2024, unitsOn: '2024-03-01', illustrative: true };
  const status = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/rounds', { method: 'POST', headers, body })).status;
    },
    JSON.stringify({ ...round, standards: standards.map((edition) => ({ edition })) }),
  );
  if (status !== 201) throw new Error(`The round ${plan.id} was not opened: ${status}`);
}
