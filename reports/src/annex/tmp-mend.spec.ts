import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { loadFolder } from '@chuan-xa/standards';
import { formBytes } from './testing/form-file.js';
import { inventedAnnex } from './testing/invented-annex.js';
it('out', async () => {
  const e = loadFolder().editions.find(({ id }) => id === 'byt-1300-2023');
  if (e) writeFileSync('/tmp/mendout/annex-r1.xlsx', await formBytes(e));
  writeFileSync('/tmp/mendout/annex-full.xlsx', await formBytes(inventedAnnex()));
});
