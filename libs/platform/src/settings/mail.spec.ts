import { expect, it } from 'vitest';
import { readMail } from './mail.js';
import { Reading } from './reading.js';

const read = (env: NodeJS.ProcessEnv): { mail: ReturnType<typeof readMail>; faults: string[] } => {
  const reading = new Reading(env);
  return { mail: readMail(reading), faults: reading.faults };
};
const url = 'smtps://so-y-te:bi-mat@thu.example.vn:465';
const from = 'Sở Y tế <soyte@example.vn>';

it('is none where nothing is set, and whole where both are', () => {
  expect(read({})).toEqual({ mail: null, faults: [] });
  expect(read({ CHUAN_XA_SMTP_URL: url, CHUAN_XA_MAIL_FROM: from })).toEqual({ mail: { url, from }, faults: [] });
  expect(read({ CHUAN_XA_SMTP_URL: url, CHUAN_XA_MAIL_FROM: 'soyte@example.vn' }).faults).toEqual([]);
});

it.each([
  [{ CHUAN_XA_SMTP_URL: url }, 'CHUAN_XA_MAIL_FROM'],
  [{ CHUAN_XA_MAIL_FROM: from }, 'CHUAN_XA_SMTP_URL'],
  [{ CHUAN_XA_SMTP_URL: 'http://thu.example.vn', CHUAN_XA_MAIL_FROM: from }, 'CHUAN_XA_SMTP_URL'],
  [{ CHUAN_XA_SMTP_URL: url, CHUAN_XA_MAIL_FROM: 'Sở Y tế' }, 'CHUAN_XA_MAIL_FROM'],
])('names the setting that is wrong and never the secret: %o', (env, name) => {
  const { faults } = read(env);
  expect(faults.join()).toContain(name);
  expect(faults.join()).not.toContain('bi-mat');
});
