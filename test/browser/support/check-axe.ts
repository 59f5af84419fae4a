import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  /** As `AXE` leaves it in a page. */
  const axe: { run(on: Document, options: object): Promise<Found> };
}

interface Found {
  violations: { id: string; impact: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** Throws when axe finds anything against WCAG 2.2 AA or good practice on the page as it stands; `where` names its state. */
export async function checkAxe(page: Page, where: string): Promise<void> {
  const findings = await axeFindings(page);
  if (findings.length > 0) throw new Error(`axe finds on ${where}:\n${findings.join('\n')}`);
}

/** Each finding with its selector; none is as it should be. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The content policy, which takes no script that is written into a page, does not reach what the inspector runs.
  await page.evaluate(AXE);
  const options = { runOnly: TAGS, resultTypes: ['violations'] };
  const { violations } = await page.evaluate((how) => axe.run(document, how), options);
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} (${impact}) ${help}: ${target.join(' ')}\n  ${failureSummary}`,
    ),
  );
}
