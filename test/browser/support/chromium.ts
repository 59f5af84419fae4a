import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--no-sandbox', // the suite runs as root in a container; it opens no page but ours
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium, or the one that CHUAN_XA_CHROMIUM names. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHUAN_XA_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}: apt-get install chromium, or name one in CHUAN_XA_CHROMIUM.`,
    );
  return chromium.launch({ executablePath, args: QUIET });
}
