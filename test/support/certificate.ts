import { generate } from 'selfsigned';

const DAY = 86_400_000;

/** A certificate of this machine's own for `localhost`, PEM, with its key. `days`: from when to when, counted from now. */
export async function makeCertificate(days: [from: number, to: number] = [-1, 30]): Promise<Certificate> {
  const [notBeforeDate, notAfterDate] = days.map((count) => new Date(Date.now() + count * DAY));
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

export interface Certificate {
  cert: string;
  key: string;
}
