import { describe, expect, it } from 'vitest';
import { Histogram } from './histogram.js';
import { metricsText } from './metrics-text.js';

describe('figures for Prometheus', () => {
  it('are a text in its form, with every value readable whatever it holds', () => {
    const text = metricsText([
      {
        name: 'a',
        type: 'gauge',
        help: 'One',
        samples: [{ value: 1.5 }, { labels: { x: 'a"b\\c\nd', y: '' }, value: Infinity }],
      },
      { name: 'b', type: 'counter', help: 'None', samples: [] },
    ]);
    expect(text).toBe('# HELP a One\n# TYPE a gauge\na 1.5\na{x="a\\"b\\\\c\\nd",y=""} +Inf\n');
  });

  it('of how long something took are counted up to each bound', () => {
    const histogram = new Histogram([0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 3]) histogram.observe({ route: '/a' }, value);
    histogram.observe({ route: '/b' }, 1);
    const text = metricsText([{ name: 't', type: 'histogram', help: 'T', samples: histogram.samples() }]);
    expect(text.split('\n').slice(2)).toEqual([
      't_bucket{route="/a",le="0.1"} 2',
      't_bucket{route="/a",le="1"} 3',
      't_bucket{route="/a",le="+Inf"} 4',
      't_sum{route="/a"} 3.65',
      't_count{route="/a"} 4',
      't_bucket{route="/b",le="0.1"} 0',
      't_bucket{route="/b",le="1"} 1',
      't_bucket{route="/b",le="+Inf"} 1',
      't_sum{route="/b"} 1',
      't_count{route="/b"} 1',
      '',
    ]);
  });
});
