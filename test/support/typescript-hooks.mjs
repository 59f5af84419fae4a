import { transform } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve as pathOf } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = pathOf(import.meta.dirname, '..', '..');
const config = readFileSync(join(root, 'tsconfig.json'), 'utf8');
/** The libraries by their names. */
const libraries = JSON.parse(config).compilerOptions.paths;

/** `@chuan-xa/<noun>` is the door of that library, and `./name.js` the `name.ts` beside it where nothing is compiled there. */
export async function resolve(specifier, context, next) {
  const [door] = libraries[specifier] ?? [];
  if (door) return { url: pathToFileURL(join(root, door)).href, shortCircuit: true };
  if (/^(\.|file:).*\.js$/.test(specifier)) {
    const path = specifier.startsWith('file:')
      ? fileURLToPath(specifier)
      : join(dirname(fileURLToPath(context.parentURL)), specifier);
    const source = path.replace(/\.js$/, '.ts');
    if (!existsSync(path) && existsSync(source)) return { url: pathToFileURL(source).href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    module: { type: 'es6' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
