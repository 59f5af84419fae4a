import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** An old office machine on a poor link. */
export const SLOW = { cpu: 4, bitsPerSecond: 1_500_000, latencyMs: 150 };

export interface SlowPage {
  page: Page;
  /** What came over the link since the last asking, compressed as it came. */
  received(): Received;
}

export interface Received {
  scriptBytes: number;
  allBytes: number;
  files: string[];
}

/** A page of the context whose processor and link are those of `SLOW`. What its service worker asks for is not held back. */
export async function openSlowPage(context: BrowserContext): Promise<SlowPage> {
  const page = await context.newPage();
  const inspector = await context.newCDPSession(page);
  const received = await countReceived(inspector);
  const bytesPerSecond = SLOW.bitsPerSecond / 8;
  await inspector.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await inspector.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  return { page, received };
}

async function countReceived(inspector: CDPSession): Promise<() => Received> {
  const kinds = new Map<string, { type: string; url: string }>();
  let sum: Received = { scriptBytes: 0, allBytes: 0, files: [] };
  inspector.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { type, url: response.url }),
  );
  inspector.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const { type = '', url = '' } = kinds.get(requestId) ?? {};
    sum.allBytes += bytes;
    if (type === 'Script') sum.scriptBytes += bytes;
    if (bytes > 0) sum.files.push(`${new URL(url).pathname} ${bytes}`);
  });
  await inspector.send('Network.enable');
  return () => {
    const was = sum;
    sum = { scriptBytes: 0, allBytes: 0, files: [] };
    return was;
  };
}
