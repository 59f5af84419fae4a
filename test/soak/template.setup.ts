import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { makeInstallation } from './support/installation.js';
import { startServer } from './support/server.js';

declare module 'vitest' {
  interface ProvidedContext {
    soakTemplate: string;
  }
}

/** A demo as a first start makes it; every file begins with a copy of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const template = makeInstallation();
  const server = await startServer(template);
  server.kill('SIGTERM');
  await server.ended;
  project.provide('soakTemplate', template.data);
  return () => rmSync(template.home, { recursive: true, force: true });
}
