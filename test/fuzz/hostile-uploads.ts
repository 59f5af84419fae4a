import { gzipSync } from 'node:zlib';
import { pdf } from '../../libs/platform/src/files/testing/sample-files.js';

/** Files that a form may bring: some of the kind that is asked for, most not. */
export function hostileFiles(): { name: string; bytes: Buffer; field: string }[] {
  const file = (name: string, bytes: Buffer | string, field = 'file') => ({ name, bytes: Buffer.from(bytes), field });
  const ring = [
    [106, 21],
    [107, 21],
    [107, 22],
    [106, 22],
    [106, 21],
  ];
  const feature = (coordinates: unknown) => ({
    type: 'Feature',
    properties: { name: 'Thất Khê', code: '06040' },
    geometry: { type: 'Polygon', coordinates },
  });
  const collection = (features: unknown) => JSON.stringify({ type: 'FeatureCollection', features });
  return [
    file('thu.pdf', pdf),
    file('thu.pdf', pdf, 'khac'),
    file('thu.pdf', ''),
    file('thu.xlsx', pdf),
    file('thu.exe', 'MZ\u0000'),
    file('../../thu.pdf', pdf),
    file('a'.repeat(3_000) + '.pdf', pdf),
    file('\u202efdp.exe', pdf),
    file('', pdf),
    file('thu.xlsx', Buffer.from('PK\u0003\u0004 no archive')),
    file('thu.csv', 'Xã;Điểm\nThất Khê;80\n'),
    file('thu.csv', '"'.repeat(50_000)),
    file('thu.csv', Buffer.alloc(200_000)),
    file('thu.yaml', 'a: &a [*a, *a]'),
    file('ranh-gioi.geojson', collection([feature([ring])])),
    file(
      'ranh-gioi.geojson',
      collection([
        feature([
          [
            [1e308, -1e308],
            [null, 'x'],
          ],
        ]),
      ]),
    ),
    file('ranh-gioi.geojson', collection([feature([ring.slice(0, 2)])])),
    file('ranh-gioi.geojson', collection('x')),
    file('ranh-gioi.geojson', collection([null, 1, { type: 'Feature' }])),
    file('ranh-gioi.geojson', '{"type":"FeatureCollection","features":['),
    file('ranh-gioi.geojson', '['.repeat(100_000)),
    file('thu.gz', gzipSync(Buffer.alloc(1_000_000))),
  ];
}
