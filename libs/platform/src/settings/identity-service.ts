import type { Reading } from './reading.js';

/** A province's own identity service (OpenID Connect), by which accounts that an administrator bound to it sign in. */
export interface IdentityServiceSettings {
  /** The address under which it describes itself, as it writes it. */
  issuer: string;
  /** What it knows us as; without a secret we are a public client. */
  client: string;
  secret: string | null;
  /** The claim that tells one person from all others, for ever: `sub`, unless the service has a better one. */
  claim: string;
  /** What people call it. */
  name: string;
}

const ISSUER = 'CHUAN_XA_OIDC_ISSUER';
const CLIENT = 'CHUAN_XA_OIDC_CLIENT';
const CLAIM = 'CHUAN_XA_OIDC_CLAIM';
const NAME = 'CHUAN_XA_OIDC_NAME';

/** An issuer and a client: both or neither; null: everybody signs in with a password. */
export function readIdentityService(reading: Reading): IdentityServiceSettings | null {
  const [issuer, client] = [reading.text(ISSUER), reading.text(CLIENT)];
  const secret = reading.secret('CHUAN_XA_OIDC_SECRET');
  const claim = reading.text(CLAIM) ?? 'sub';
  const name = reading.text(NAME) ?? 'Tài khoản của tỉnh';
  if (issuer === null && client === null) {
    if (secret !== null) reading.fault('CHUAN_XA_OIDC_SECRET', `chỉ dùng cùng ${ISSUER}`);
    return null;
  }
  if (issuer === null || !isIssuer(issuer))
    reading.fault(
      ISSUER,
      'phải là địa chỉ https của dịch vụ định danh, không kèm tham số, ví dụ https://id.example.vn',
    );
  if (client === null) reading.fault(CLIENT, `${ISSUER} và ${CLIENT} phải cùng có hoặc cùng không`);
  if (!/^[A-Za-z][\w:/.-]{0,99}$/.test(claim))
    reading.fault(CLAIM, `“${claim}” không phải tên của một trường định danh`);
  if (name.length > 60) reading.fault(NAME, 'dài quá 60 ký tự');
  return issuer === null || client === null ? null : { issuer, client, secret, claim, name };
}

/** Beyond this machine only https: what it says of who somebody is must not be altered on the way. */
function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.search + url.hash + url.username + url.password !== '') return false;
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname))
  );
}
