/** A name as RFC 8187 writes it in a header: of encodeURIComponent's signs it knows four fewer. */
const inHeader = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The header that makes a browser save a file under its name instead of opening it.
 * @param ascii the name for what reads no other: letters, digits, dots and dashes
 */
export const attachment = (name: string, ascii: string): string =>
  `attachment; filename="${ascii}"; filename*=UTF-8''${inHeader(name)}`;
