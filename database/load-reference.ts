import { dirname, join } from 'node:path';
import { LoadPlaces } from '@chuan-xa/places';
import { machineActor } from '@chuan-xa/platform';
import { LoadStandards, standardsFolder } from '@chuan-xa/standards';
import { connect } from './connect.js';

const LOADER = machineActor('Hệ thống', 'load');

/** Brings the shipped places of the province and the shipped law into the database; a second run changes nothing. */
export async function loadReference(appUrl: string, province: string): Promise<void> {
  const connected = await connect(appUrl, province);
  try {
    await new LoadPlaces(connected.transactions).run(LOADER, {
      folder: join(dirname(standardsFolder()), 'places', province),
    });
    await new LoadStandards(connected.transactions).run(LOADER);
  } finally {
    await connected.close();
  }
}
