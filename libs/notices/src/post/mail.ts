import { createTransport, type Transporter } from 'nodemailer';
import type { MailSettings } from '@chuan-xa/platform';

/** The token of where letters are handed in; null: nowhere. */
export const MAIL_SETTINGS = Symbol('MAIL_SETTINGS');

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same for every try, so that the receiver can know a letter that came twice. */
  id: string;
}

const PATIENCE_MS = 20_000;

/** A way to the server; a letter to an installation without one cannot be made. Throws what the server answers. */
export function openMail({ url, from }: MailSettings): { send(letter: Letter): Promise<void>; close(): void } {
  const transport: Transporter = createTransport(url, { from });
  return {
    async send({ to, subject, text, id }) {
      await transport.sendMail({
        ...{ to, subject, text },
        messageId: `<${id}@chuan-xa>`,
        // never a file or an address that the text may name
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

/** What is put behind an address so that a server that says nothing is not waited for without end. */
export const withPatience = (url: string): string => {
  const patient = new URL(url);
  for (const limit of ['connectionTimeout', 'greetingTimeout', 'socketTimeout'])
    if (!patient.searchParams.has(limit)) patient.searchParams.set(limit, String(PATIENCE_MS));
  return patient.href;
};
