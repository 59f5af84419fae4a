import { describe, expect, it } from 'vitest';
import { judgeDependencies } from './judge-dependencies.mjs';

const SHA512 = `sha512-${'A'.repeat(86)}==`;
const manifest = { dependencies: { pg: '8.23.1' }, devDependencies: { vitest: '4.1.12-beta.1' } };
const lock = (entry, path = 'node_modules/pg') => ({
  lockfileVersion: 3,
  packages: { '': manifest, [path]: { version: '8.23.1', integrity: SHA512, license: 'MIT', ...entry } },
});
const faults = (entry, path) => judgeDependencies(manifest, lock(entry, path), []);

describe('the dependencies', () => {
  it('are exact, in step with the lock, from the registry, whole, and free', () => {
    expect(faults({})).toEqual([]);
  });

  it.each(['^8.23.1', '8', 'latest', '*', 'git+ssh://x/y.git', 'file:../pg', 'npm:other@1.0.0', ''])(
    '“%s” is no exact version',
    (version) => {
      const found = judgeDependencies({ ...manifest, dependencies: { pg: version } }, lock({}), []);
      expect(found[0]).toContain('not an exact version');
      expect(found[1]).toContain('its dependencies are not those of package.json');
    },
  );

  it.each([
    [{ resolved: 'git+ssh://git@example.com/x/y.git#0123' }, 'names an address'],
    [{ resolved: 'http://example.com/pg-8.23.1.tgz' }, 'names an address'],
    [{ link: true }, 'not a package of the registry'],
    [{ version: undefined }, 'not a package of the registry'],
    [{ version: 'file:../pg' }, 'not a package of the registry'],
    [{ integrity: undefined }, 'no sha512 integrity'],
    [{ integrity: 'sha1-AAAA' }, 'no sha512 integrity'],
    [{ license: undefined }, 'licence unknown'],
    [{ license: 'GPL-3.0-only' }, 'licence GPL-3.0-only'],
    [{ license: 'MIT AND GPL-3.0-only' }, 'licence MIT AND'],
    [{ license: 'MIT OR (GPL-3.0-only AND MIT)' }, 'licence MIT OR ('],
    [{ license: 'MPL-2.0' }, 'licence MPL-2.0'],
    [{ hasInstallScript: true }, 'install script'],
  ])('%j is told', (entry, fault) => {
    expect(faults(entry)).toHaveLength(1);
    expect(faults(entry)[0]).toContain(fault);
  });

  it('from a folder beside are told', () => {
    expect(faults({}, 'packages/pg')[0]).toContain('not a package of the registry');
  });

  it.each([{ license: '(MIT OR GPL-3.0-or-later)' }, { license: '(MIT AND Zlib)' }, { license: 'MPL-2.0', dev: true }])(
    '%j is in order',
    (entry) => expect(faults(entry)).toEqual([]),
  );

  it('are typefaces under the licence of typefaces, and nothing else is', () => {
    const entry = { license: 'MIT AND OFL-1.1' };
    expect(faults(entry, 'node_modules/@expo-google-fonts/tinos')).toEqual([]);
    expect(faults(entry)).toHaveLength(1);
  });

  it('are taken without a stated licence where that is known, and with an install script that is answered for, yes or no', () => {
    expect(judgeDependencies(manifest, lock({ license: undefined }), ['pg@8.23.1'])).toEqual([]);
    expect(judgeDependencies(manifest, lock({ license: 'GPL-3.0-only' }), ['pg@8.23.1'])).toHaveLength(1);
    const answered = { ...manifest, allowScripts: { pg: false } };
    expect(judgeDependencies(answered, lock({ hasInstallScript: true }), [])).toEqual([]);
  });
});
