// What is wrong with package.json and package-lock.json, judged from their content alone. Pure: tested beside it.

/**
 * Licences under which a package may be used here; MPL-2.0 and CC-BY-4.0 only by tools, which are not shipped; OFL-1.1 only by typefaces, whose
 * licence goes with them (apps/web/public, the package itself on the server).
 */
const SHIPPED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);
const TOOLS = new Set([...SHIPPED, 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1']);

/** Typefaces that the server itself draws and prints with. */
const TYPEFACES = new Set(['@expo-google-fonts/tinos']);
const FACES = new Set([...SHIPPED, 'OFL-1.1']);

/**
 * Packages whose package.json states no licence, known and not to grow in number. buffers comes with ExcelJS (unzipper, binary); png-js with
 * pdfmake (pdfkit): its LICENSE file is that of MIT.
 */
const UNSTATED = ['buffers@0.1.1', 'png-js@1.1.0'];

/**
 * Every fault, one a line: versions that are not exact, packages that do not come from the registry whole, licences, install scripts.
 * @returns {string[]}
 */
export function judgeDependencies(manifest, lock, unstated = UNSTATED) {
  return [
    ...inexact(manifest),
    ...(lock.lockfileVersion === 3 ? [] : [`package-lock.json: version ${lock.lockfileVersion}, expected 3`]),
    ...outOfStep(manifest, lock),
    ...Object.entries(lock.packages ?? {})
      .filter(([path]) => path !== '')
      .flatMap(([path, entry]) => packageFaults(path, entry, manifest.allowScripts ?? {}, unstated)),
  ];
}

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function inexact(manifest) {
  return GROUPS.flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `package.json: ${name} "${version}" in ${group} is not an exact version`),
  );
}

function outOfStep(manifest, lock) {
  const root = lock.packages?.[''] ?? {};
  return GROUPS.filter((group) => !sameEntries(manifest[group], root[group])).map(
    (group) => `package-lock.json: its ${group} are not those of package.json`,
  );
}

const sameEntries = (one = {}, other = {}) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

function packageFaults(path, entry, allowScripts, unstated) {
  const name = entry.name ?? path.split('node_modules/').at(-1);
  const who = `${name}@${entry.version ?? '?'}`;
  const licence = entry.license;
  const isKnown = licence === undefined && unstated.includes(who);
  const faults = [];
  if (!path.includes('node_modules/') || entry.link || !EXACT.test(entry.version ?? ''))
    faults.push('is not a package of the registry');
  if (entry.resolved !== undefined)
    faults.push(`names an address to load it from: ${entry.resolved} (npm install --omit-lockfile-registry-resolved)`);
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry.integrity ?? '')) faults.push('has no sha512 integrity');
  if (!isKnown && !isAllowed(licence, entry.dev ? TOOLS : TYPEFACES.has(name) ? FACES : SHIPPED))
    faults.push(`has the licence ${licence ?? 'unknown'}`);
  if (entry.hasInstallScript && !(name in allowScripts))
    faults.push('has an install script that allowScripts in package.json does not answer for');
  return faults.map((fault) => `${who} ${fault}`);
}

/** An SPDX expression of names, AND, OR and one level of brackets: all of AND, any of OR. */
function isAllowed(licence, allowed) {
  if (typeof licence !== 'string') return false;
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain.split(' OR ').some((part) => part.split(' AND ').every((one) => allowed.has(one.trim())));
}
