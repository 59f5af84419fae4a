import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { HOSTILE_FILES } from '../../reports/src/workbook-file/testing/hostile-files.js';
import { bundleReader } from './bundle-reader.js';
it('x', async () => { await bundleReader('/tmp/rd/out'); 
 for (const f of HOSTILE_FILES) if (/shared texts|million columns|formatted empty|comments/.test(f.what)) writeFileSync('/tmp/rd/' + f.what.replace(/\W+/g, '_') + f.fileName, f.bytes()); });
