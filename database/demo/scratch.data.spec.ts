import pg from 'pg';
import { Session } from "node:inspector/promises";
import { writeFileSync } from "node:fs";
import { it } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.js';
import { loadDemo } from './load-demo.js';

it('scratch', async () => {
  const db = await openTestDatabase('demo', '2026-04-30T02:00:00Z');
  const seen = new Map<string, { n: number; ms: number }>();
  const proto = pg.Client.prototype as any;
  const query = proto.query;
  proto.query = function (...args: any[]) {
    const text = (typeof args[0] === 'string' ? args[0] : args[0]?.text ?? '').replace(/\s+/g, ' ').slice(0, 90);
    const t = performance.now();
    const s = seen.get(text) ?? { n: 0, ms: 0 };
    seen.set(text, s); s.n++;
    const cb = args.at(-1);
    if (typeof cb === 'function') { args[args.length - 1] = (...r: any[]) => { s.ms += performance.now() - t; cb(...r); }; return query.apply(this, args); }
    const out = query.apply(this, args);
    return out?.then ? out.then((r: any) => { s.ms += performance.now() - t; return r; }) : out;
  };
  const ins = new Session(); ins.connect(); await ins.post("Profiler.enable"); await ins.post("Profiler.start");
  const t = Date.now(); const cpu = process.cpuUsage();
  console.log(await loadDemo(db.appUrl, '20'), Date.now() - t, process.cpuUsage(cpu));
  console.log([...seen].sort((a, b) => b[1].ms - a[1].ms).slice(0, 40).map(([k, v]) => `${v.n}\t${Math.round(v.ms)}\t${k}`).join('\n'));
  console.log('queries', [...seen.values()].reduce((a, b) => a + b.n, 0));
  const { profile } = await ins.post("Profiler.stop"); writeFileSync("/tmp/demo.cpuprofile", JSON.stringify(profile));
  await db.close();
}, 300000);
