export { AccessGuard } from './access/access.guard.js';
export { accountActor, accountName } from './access/account-actor.js';
export { grantOf, operationsOf, ROLES, type Grant } from './access/grant-of.js';
export { whoMay, type Allowed, type Columns, type Rule, type Who } from './access/who-may.js';
export { Account, USERNAME } from './account.entity.js';
export { AccountsModule } from './accounts.module.js';
export { addAccount, AddAccount, type AccountInput, type WithPassword } from './add-account.js';
export { closeAccount, CloseAccount } from './close-account.js';
export { editAccount, EditAccount, type AccountEdit } from './edit-account.js';
export { lockAdministrators } from './last-administrator.js';
export { listAccounts } from './list-accounts.js';
export { officeNames } from './office-names.js';
export { OpenAccount } from './open-account.js';
export { ARGON2, hashPassword, verifyPassword } from './passwords/hash-password.js';
export { passwordFaults } from './passwords/password-faults.js';
export {
  makeTemporary,
  NO_PASSWORD,
  randomPassword,
  temporaryEnd,
  type Secret,
  type Temporary,
} from './passwords/temporary-password.js';
export { IDENTITY_SERVICE } from './oidc/identity-service.js';
export { accountNamed } from './read-account.js';
export { ResetPassword } from './reset-password.js';
export { CurrentSession, originOf, viaOf } from './http/request.js';
export { sayRetryAfter } from './http/say-retry-after.js';
export { type FoundSession } from './sessions/find-session.js';
export { openSession, type Origin } from './sessions/open-session.js';
export { Session } from './sessions/session.entity.js';
export { hashToken, newToken } from './sessions/token.js';
export { defaultSessionSettings, SESSION_SETTINGS, type SessionSettings } from './sessions/session-settings.js';
export { settleFirstAdministrator } from './settle-first-administrator.js';
export { LIMITS } from './throttle/limits.js';
export { SignInTries } from './throttle/sign-in-tries.js';
