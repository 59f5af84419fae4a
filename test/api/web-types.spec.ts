import { join } from 'node:path';
import openapi, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;

beforeAll(async () => {
  server = await openTestApp('real');
});
afterAll(() => server.close());

describe('the types of the web application', () => {
  it('are those of the OpenAPI document: npm run docs:openapi writes them anew', async () => {
    const { body } = await server.ask('GET', '/api/openapi.json');
    const types = astToString(await openapi(body, { alphabetize: true }));
    const written = await format(types, {
      parser: 'typescript',
      singleQuote: true,
      printWidth: 120,
      trailingComma: 'all',
    });
    await expect(`/** Made from the OpenAPI document by \`npm run docs:openapi\`. */\n${written}`).toMatchFileSnapshot(
      join(import.meta.dirname, '../../apps/web/src/api/schema.d.ts'),
    );
  });
});
