import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rolesPage } from './roles-page.js';
import { whoMay } from './who-may.js';

describe('the page of the roles', () => {
  it('is as the table is: npm run docs:roles writes it anew', async () => {
    await expect(rolesPage()).toMatchFileSnapshot(join(import.meta.dirname, '../../../../docs/vai-tro.md'));
  });

  it('has a row for every operation', () => {
    for (const operation of Object.keys(whoMay)) expect(rolesPage()).toContain(`| \`${operation}\` |`);
  });
});
