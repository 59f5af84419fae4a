import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const QUIET = [
  '--no-sandbox', // the suite runs as root in a container; it opens no page but ours
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the system's Chromium is started, or the one that CHUAN_XA_CHROMIUM names. */
export function chromiumOptions(): { executablePath: string; args: string[] } {
  const executablePath = process.env.CHUAN_XA_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}: apt-get install chromium, or name one in CHUAN_XA_CHROMIUM.`,
    );
  return { executablePath, args: QUIET };
}

/** A browser that nobody sees, unless `how` names a display and says otherwise. */
export const launchChromium = async (how: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ ...chromiumOptions(), ...how });
