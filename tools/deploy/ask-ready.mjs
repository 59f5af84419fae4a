// Whether the server in this container is ready: ends with 0 or 1. Asks as the proxy would, under the name that people type; 127.0.0.1 must be named in
// CHUAN_XA_PROXY.
import { get } from 'node:http';

const { CHUAN_XA_PORT = '3000', CHUAN_XA_URL = 'http://localhost' } = process.env;
const { host } = new URL(CHUAN_XA_URL.split(',')[0]);
const asked = get(
  {
    host: '127.0.0.1',
    port: CHUAN_XA_PORT,
    path: '/api/health/ready',
    headers: { host, 'x-forwarded-proto': 'https' },
    timeout: 4000,
  },
  (answer) => process.exit(answer.statusCode === 200 ? 0 : 1),
);
asked.on('timeout', () => process.exit(1));
asked.on('error', () => process.exit(1));
