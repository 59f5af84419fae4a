import type { Changes, Transactions } from '@chuan-xa/platform';
import { AccountsKind } from './accounts/accounts-kind.js';
import { AccountsRegisterController } from './accounts/accounts-register.controller.js';
import { CommunesKind } from './communes/communes-kind.js';
import { CommunesRegisterController } from './communes/communes-register.controller.js';
import type { RegisterName } from './form/register-identity.js';
import type { RegisterKind } from './form/register-kind.js';
import { PledgesKind } from './pledges/pledges-kind.js';
import { PledgesRegisterController } from './pledges/pledges-register.controller.js';
import { RecognitionsKind } from './recognitions/recognitions-kind.js';
import { RecognitionsRegisterController } from './recognitions/recognitions-register.controller.js';
import { ZonesKind } from './zones/zones-kind.js';
import { ZonesRegisterController } from './zones/zones-register.controller.js';

export { makeAccounts } from './accounts/make-accounts.js';
export { makeCommunes } from './communes/make-communes.js';
export { makePledges } from './pledges/make-pledges.js';
export { makeRecognitions } from './recognitions/make-recognitions.js';
export { makeZones } from './zones/make-zones.js';

/** The registers that leave as files. */
export const REGISTER_CONTROLLERS = [
  RecognitionsRegisterController,
  PledgesRegisterController,
  ZonesRegisterController,
  CommunesRegisterController,
  AccountsRegisterController,
];

/** The registers that come in as files. */
export const makeRegisterKinds = (
  transactions: Transactions,
  changes: Changes,
): Record<RegisterName, RegisterKind> => ({
  recognitions: new RecognitionsKind(transactions, changes),
  pledges: new PledgesKind(),
  zones: new ZonesKind(transactions, changes),
  communes: new CommunesKind(),
  accounts: new AccountsKind(),
});
