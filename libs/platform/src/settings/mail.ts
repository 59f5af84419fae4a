import type { Reading } from './reading.js';

const SENDER = /^(?:[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

/** Where letters are handed in: an SMTP server, and from whom they come. */
export interface MailSettings {
  /** `smtp://[user:password@]host[:port]`, or `smtps://…` for TLS from the first byte. */
  url: string;
  /** `Sở Y tế <soyte@example.vn>` */
  from: string;
}

/** An SMTP server (with its password, so a file may hold it) and a sender: both or neither. */
export function readMail(reading: Reading): MailSettings | null {
  const url = reading.secret('CHUAN_XA_SMTP_URL');
  const from = reading.text('CHUAN_XA_MAIL_FROM');
  if (url === null && from === null) return null;
  if (url === null || !URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol))
    reading.fault('CHUAN_XA_SMTP_URL', 'phải có dạng smtp://người-dùng:mật-khẩu@máy-chủ:cổng hoặc smtps://…');
  if (from === null || !SENDER.test(from))
    reading.fault('CHUAN_XA_MAIL_FROM', 'phải là hộp thư gửi đi, dạng Sở Y tế <soyte@example.vn>');
  return url === null || from === null ? null : { url, from };
}
