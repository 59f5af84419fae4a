/** What a server says of its own connections to the database. */
export interface PoolFigures {
  busy: number;
  waiting: number;
}

/** Reads them as an operator does. */
export async function readPool(url: string): Promise<PoolFigures> {
  const answer = await fetch(`${url}/api/metrics`, { signal: AbortSignal.timeout(30_000) });
  const text = await answer.text();
  const value = (name: string): number => {
    const line = text.split('\n').find((one) => one.startsWith(`${name} `));
    if (line === undefined) throw new Error(`no figure ${name}: ${text.slice(0, 200)}`);
    return Number(line.slice(name.length + 1));
  };
  return {
    busy: value('chuan_xa_database_connections{state="busy"}'),
    waiting: value('chuan_xa_database_waiting'),
  };
}
