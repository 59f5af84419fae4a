import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '@chuan-xa/platform';
import { gatherStatistics, loadDemo, loadReference, migrate } from '@chuan-xa/database';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    dataFolder: string;
    template: string;
    demoTemplate: string;
    playedTemplate: string;
  }
}

/** One real PostgreSQL for the whole run; each test file copies a template that is migrated and has the law and the places. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-test-'));
  chmodSync(folder, 0o755);
  const cluster = await openCluster(folder);
  for (const kind of ['real', 'demo'] as const) {
    const database = `template_${kind}`;
    await cluster.ensureDatabase(database);
    await migrate(cluster.ownerUrl(database), kind, '20');
    await loadReference(cluster.appUrl(database), '20');
  }
  await cluster.ensureDatabase('template_played', 'template_demo');
  await loadDemo(cluster.appUrl('template_played'), '20');
  for (const kind of ['real', 'demo', 'played']) await gatherStatistics(cluster.ownerUrl(`template_${kind}`));
  project.provide('dataFolder', folder);
  project.provide('template', 'template_real');
  project.provide('demoTemplate', 'template_demo');
  project.provide('playedTemplate', 'template_played');
  return async () => {
    await cluster.release();
    rmSync(folder, { recursive: true, force: true });
  };
}
