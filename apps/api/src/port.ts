import { createServer } from 'node:net';
import { refuse } from '@chuan-xa/platform';

/** Refuses, before anything is prepared, a port that another program holds, and an address that this machine does not have. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(refuse('PORT_BUSY', { port }));
      else if (error.code === 'EACCES') reject(refuse('PORT_REFUSED', { port }));
      else if (error.code === 'EADDRNOTAVAIL') reject(refuse('ADDRESS_NOT_HERE', { address: host }));
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
