import { withGround, type Figure, type MapGround } from '@chuan-xa/charts';
import type { Edition } from '@chuan-xa/scoring';
import { Problem } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import type { FrozenCommune, FrozenRound, FrozenTitle, Pack } from './frozen.js';

export type Documents = components['schemas']['SnapshotDocumentsView'];

interface Order {
  editions: string[];
  titles: string[];
  communes: string[];
  figures: string[];
}

/**
 * A snapshot's documents, read, once each is what its hash says and together they are what the snapshot's says. A browser that cannot
 * hash (a page without TLS) takes the server's word.
 * Throws a Problem, SNAPSHOT_BROKEN.
 */
export async function openPack({ snapshot, documents }: Documents): Promise<Pack> {
  if (!(await isWhole(snapshot.sha256, documents))) throw broken(snapshot.name);
  const contents = new Map(documents.map(({ path, content }) => [path, content]));
  const read = (path: string): unknown => JSON.parse(contents.get(path) ?? 'null');
  const order = read('order') as Order;
  const ground = read('boundary') as MapGround | null;
  return {
    snapshot,
    round: read('round') as FrozenRound,
    editions: order.editions.map((id) => read(`edition/${id}`) as Edition),
    titles: order.titles.map((title) => read(`title/${title}`) as FrozenTitle),
    figures: order.figures.map((id) => withGround(read(`figure/${id}`) as Figure, ground)),
    communes: new Map(order.communes.map((code) => [code, read(`commune/${code}`) as FrozenCommune] as const)),
  };
}

async function isWhole(seal: string, documents: Documents['documents']): Promise<boolean> {
  if (!('subtle' in crypto)) return true;
  const hashes = await Promise.all(documents.map(({ content }) => hashOf(content)));
  if (documents.some(({ sha256 }, place) => sha256 !== hashes[place])) return false;
  const lines = [...documents]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha256 }) => `${path} ${sha256}\n`);
  return (await hashOf(lines.join(''))) === seal;
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function broken(name: string): Problem {
  const detail = `Bản chốt “${name}” nhận được trên máy này không đúng như lúc chốt, nên không được dùng. Tải lại trang khi có mạng; nếu vẫn vậy, báo người quản trị.`;
  return new Problem({ status: 500, code: 'SNAPSHOT_BROKEN', title: detail, detail });
}
