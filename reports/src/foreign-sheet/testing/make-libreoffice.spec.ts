import { writeFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { libreOfficeSource } from './libreoffice-source.js';

// Not a test: the one way to run it without building. See samples/README.md.
describe.skipIf(!process.env.LIBREOFFICE_SOURCE)('the source that LibreOffice converts', () => {
  it('is written', () => writeFileSync(process.env.LIBREOFFICE_SOURCE ?? '', libreOfficeSource()));
});
