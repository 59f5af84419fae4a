import type { Figure } from '@chuan-xa/charts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bytesOf,
  inventedBoundary,
  type InventedBoundary,
} from '../../libs/places/src/boundary/testing/invented-boundary.js';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const ON = '2026-05-01';
const ROUND = '2026-1';
const OWN = 'ttyt-trang-dinh';

interface ListedCommune {
  code: string;
  name: string;
  district: { name: string } | null;
}

let server: TestApp;
let planner: Ask;
let communes: ListedCommune[];
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
  communes = (await planner('GET', `/api/communes?on=${ON}`)).body.items;
}, 120_000);
afterAll(() => server.close());

const asked = (on = ON): string => `on=${on}&source=${encodeURIComponent('Hình bịa để thử')}`;
const check = async (boundary: unknown, on?: string, who: string | null = 'khtc'): Promise<Answer> =>
  upload(server, who, `/api/boundaries/check?${asked(on)}`, 'ranh-gioi.geojson', bytesOf(boundary));
const keep = (boundary: unknown, replaces: string | null): Promise<Answer> =>
  upload(
    server,
    'khtc',
    `/api/boundaries?${asked()}${replaces === null ? '' : `&replaces=${replaces}`}`,
    'ranh-gioi.geojson',
    bytesOf(boundary),
  );
const changed = (change: (boundary: InventedBoundary) => void, of = communes): InventedBoundary => {
  const boundary = inventedBoundary(of);
  change(boundary);
  return boundary;
};
const faultsOf = async (boundary: unknown): Promise<[string, string][]> =>
  (await check(boundary)).body.faults.map(({ code, sentence }: { code: string; sentence: string }) => [code, sentence]);

describe('a boundary file that is read', () => {
  it('finds every commune by its code, whatever the file calls it, and gives what would be drawn', async () => {
    const { status, body } = await check(inventedBoundary(communes));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      features: communes.length,
      communes: communes.length,
      matched: communes.length,
      faults: [],
    });
    expect(body.ground.shapes.map(({ code }: { code: string }) => code)).toEqual(communes.map(({ code }) => code));
    expect(JSON.stringify(body.ground).length).toBeLessThan(170_000);
    const renamed = changed(({ features }) => {
      for (const feature of features)
        feature.properties = { ma: Number(feature.properties.MA_XA), gid: feature.properties.FID };
    });
    expect((await check(renamed)).body).toMatchObject({ matched: communes.length, faults: [] });
  });

  it('finds them by name and district where it has no codes, and says which names may be several', async () => {
    const before = (await planner('GET', '/api/communes?on=2023-10-31')).body.items as ListedCommune[];
    const named = (keepsDistrict: boolean): InventedBoundary =>
      changed(({ features }) => {
        for (const feature of features)
          feature.properties = {
            ten: String(feature.properties.TEN_XA).toUpperCase().normalize('NFD'),
            ...(keepsDistrict ? { huyen: feature.properties.TEN_HUYEN } : {}),
          };
      }, before);
    const whole = (await check(named(true), '2023-10-31')).body;
    const twins = whole.faults.filter(({ code }: { code: string }) => code !== 'BOUNDARY_MISSING');
    // A town and a commune of one name in one district stay two.
    expect(twins.every(({ code }: { code: string }) => code === 'BOUNDARY_AMBIGUOUS')).toBe(true);
    expect(whole.matched).toBeGreaterThan(before.length - 10);
    const bare = (await check(named(false), '2023-10-31')).body;
    const ambiguous = bare.faults.filter(({ code }: { code: string }) => code === 'BOUNDARY_AMBIGUOUS');
    expect(ambiguous.length).toBeGreaterThan(twins.length);
    expect(ambiguous[0].sentence).toMatch(/có thể là nhiều xã: .*;? .*\(0\d{4}\)/);
  });

  it('says every fault in one pass, with the feature and the remedy', async () => {
    const [first, second, third, fourth, fifth, sixth] = communes;
    const faults = await faultsOf(
      changed(({ features }) => {
        features.splice(0, 1); // the first commune is missing
        features[0]?.geometry.coordinates[0]?.pop(); // the second does not close
        Object.assign(features[1]?.geometry ?? {}, { type: 'Point', coordinates: [106, 22] });
        Object.assign(features[2]?.properties ?? {}, { MA_XA: '99999', TEN_XA: 'Xứ Lạ Hoắc' });
        Object.assign(features[3]?.properties ?? {}, { MA_XA: sixth?.code });
        features.push(structuredClone(features[6]!));
      }),
    );
    const codes = faults.map(([code]) => code);
    expect(codes.sort()).toEqual([
      ...[
        'BOUNDARY_BROKEN_RING',
        'BOUNDARY_CODE_OF_ANOTHER',
        'BOUNDARY_MISSING',
        'BOUNDARY_NOT_AREA',
        'BOUNDARY_OF_NOBODY',
        'BOUNDARY_TWICE',
      ],
    ]);
    const said = new Map(faults);
    expect(said.get('BOUNDARY_BROKEN_RING')).toContain(`số 1 (MA_XA: ${second?.code}`.slice(0, 5));
    expect(said.get('BOUNDARY_BROKEN_RING')).toContain(String(second?.name));
    expect(said.get('BOUNDARY_OF_NOBODY')).toContain('Xứ Lạ Hoắc');
    expect(said.get('BOUNDARY_CODE_OF_ANOTHER')).toContain(`ghi tên “${fifth?.name}”`);
    for (const one of [first, second, third, fourth, fifth])
      expect(said.get('BOUNDARY_MISSING')).toContain(`(${one?.code})`);
    expect(said.get('BOUNDARY_MISSING')).toMatch(/^Tệp thiếu hình của 5 xã/);
  });

  it('refuses another system of coordinates, another period, and what is no GeoJSON', async () => {
    const metres = changed(({ features }) => {
      for (const { geometry } of features)
        geometry.coordinates = geometry.coordinates.map((ring) =>
          ring.map(([x = 0, y = 0]) => [x * 4000, y * 110_000]),
        );
    });
    const [outside, ...rest] = await faultsOf(metres);
    expect(outside).toEqual([
      'BOUNDARY_OUTSIDE',
      expect.stringContaining(`${communes.length} hình nằm ngoài Việt Nam`),
    ]);
    expect(rest.map(([code]) => code)).toEqual(['BOUNDARY_MISSING']);
    const vn2000 = { ...metres, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3405' } } };
    expect((await faultsOf(vn2000))[0]?.[1]).toContain('EPSG::3405');
    const degrees = {
      ...inventedBoundary(communes),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    };
    expect(await faultsOf(degrees)).toEqual([]);
    for (const odd of ['chữ', { type: 'Feature' }, null, { type: 'FeatureCollection', features: 'không' }])
      expect(await faultsOf(odd)).toEqual([['BOUNDARY_NOT_GEOJSON', expect.stringContaining('QGIS')]]);
    expect(await faultsOf({ type: 'FeatureCollection', features: [] })).toEqual([
      ['BOUNDARY_EMPTY', expect.any(String)],
    ]);
    expect((await check(inventedBoundary(communes), '2023-10-31')).body.faults.length).toBeGreaterThan(1);
    const large = upload(
      server,
      'khtc',
      `/api/boundaries/check?${asked()}`,
      'lon.geojson',
      Buffer.alloc(20 * 1024 * 1024 + 1, 32),
    );
    expect((await large).body.code).toBe('FILE_TOO_LARGE');
  });

  it('is not for a health centre', async () => {
    expect((await check(inventedBoundary(communes), ON, OWN)).status).toBe(403);
    expect((await server.as(OWN)('GET', '/api/boundaries')).status).toBe(403);
  });
});

describe('a boundary in force', () => {
  let without: string;
  let first: string;
  const freeze = async (name: string): Promise<string> =>
    (await planner('POST', `/api/rounds/${ROUND}/snapshots`, { name })).body.id;
  const mapsOf = async (snapshot: string): Promise<{ maps: Figure[]; ground: string | undefined }> => {
    const { documents } = (await planner('GET', `/api/snapshots/${snapshot}`)).body;
    const contents = new Map<string, string>(
      documents.map(({ path, content }: { path: string; content: string }) => [path, content]),
    );
    const maps = [...contents].flatMap(([path, content]) =>
      path.startsWith('figure/map-') ? [JSON.parse(content)] : [],
    );
    return { maps, ground: contents.get('boundary') };
  };

  it('is not kept with a fault, nor without a source', async () => {
    const { status, body } = await keep(
      changed(({ features }) => void features.pop()),
      null,
    );
    expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
    expect(body.errors).toHaveLength(1);
    const bare = await upload(
      server,
      'khtc',
      `/api/boundaries?on=${ON}`,
      'a.geojson',
      bytesOf(inventedBoundary(communes)),
    );
    expect(bare.status).toBe(422);
    expect((await planner('GET', '/api/boundaries')).body.items).toEqual([]);
  });

  it('is kept, on the record, and replaced only by who saw it', async () => {
    without = await freeze('Trước khi có ranh giới');
    const kept = await keep(inventedBoundary(communes), null);
    expect(kept.status, JSON.stringify(kept.body)).toBe(201);
    first = kept.body.id;
    expect(kept.body).toMatchObject({ period: 3, source: 'Hình bịa để thử', fileName: 'ranh-gioi.geojson' });
    const blind = await keep(inventedBoundary(communes, { seed: 2 }), null);
    expect([blind.status, blind.body.code]).toEqual([409, 'BOUNDARY_CHANGED']);
    expect((await planner('GET', `/api/boundaries/${first}`)).body.ground.shapes).toHaveLength(communes.length);
    const [record] = await server.rows<{ action: string; after: { source: string } }>(
      "SELECT action, after FROM audit_record WHERE object_type = 'boundary' ORDER BY number",
    );
    expect(record).toMatchObject({ action: 'boundaryLoaded', after: { source: 'Hình bịa để thử', period: 3 } });
  });

  it('makes a snapshot’s maps, which stay as they were when it is replaced and taken away', async () => {
    const frozen = await freeze('Có bản đồ');
    const seen = await mapsOf(frozen);
    expect(seen.maps.map(({ id }) => id)).toContain('map-BTCQGYTX');
    for (const map of seen.maps) {
      expect(map.ground).toBeUndefined();
      expect(map.note).toContain('Hình bịa để thử');
    }
    const replaced = await keep(inventedBoundary(communes, { seed: 2 }), first);
    expect(replaced.status).toBe(201);
    const later = await mapsOf(await freeze('Ranh giới khác'));
    expect(later.ground).not.toBe(seen.ground);
    expect((await planner('DELETE', `/api/boundaries/${replaced.body.id}`)).status).toBe(200);
    expect((await planner('DELETE', `/api/boundaries/${replaced.body.id}`)).body.code).toBe('BOUNDARY_UNKNOWN');
    expect(await mapsOf(frozen)).toEqual(seen);
    expect((await mapsOf(await freeze('Không còn ranh giới'))).maps).toEqual([]);
    expect(await mapsOf(without)).toEqual({ maps: [], ground: undefined });
    for (const file of ['review-report.pdf', 'review-report.docx', 'review-meeting.xlsx'])
      expect((await planner('GET', `/api/snapshots/${frozen}/${file}`)).status, file).toBe(200);
    const meeting = (await planner('POST', `/api/snapshots/${frozen}/meetings`, { offices: [OWN] })).body.id;
    const stand = { screen: 'map-BTCQGYTX', commune: null };
    expect((await planner('PUT', `/api/meetings/${meeting}/stand`, stand)).status).toBeLessThan(300);
    const shown = (await server.as(OWN)('GET', `/api/meetings/${meeting}/presented`)).body;
    expect(shown.figure.ground).toEqual(JSON.parse(seen.ground ?? 'null'));
  }, 180_000);
});
