import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { FILE_KINDS } from '../file-kind.js';
import { endingOf } from '../file-name.js';
import { attachment } from './attachment.js';

/** An operation that answers with a file that somebody sent in: to be saved, never to be run or kept by what lies between. */
export const ServesFile = (): MethodDecorator =>
  applyDecorators(
    Header('cache-control', 'private, no-store'),
    Header('x-content-type-options', 'nosniff'),
    Header('content-security-policy', "sandbox; default-src 'none'"),
    ApiProduces(...Object.values(FILE_KINDS).map(({ mediaType }) => mediaType)),
    ApiOkResponse({ description: 'Chính tệp đã gửi', schema: { type: 'string', format: 'binary' } }),
  );

/** The file as it is answered. */
export function serveFile(file: { name: string; mediaType: string; bytes: Buffer }): StreamableFile {
  const { name, mediaType, bytes } = file;
  const ending = endingOf(name);
  return new StreamableFile(bytes, {
    type: mediaType,
    length: bytes.length,
    disposition: attachment(name, ending === null ? 'tep' : `tep.${ending}`),
  });
}
