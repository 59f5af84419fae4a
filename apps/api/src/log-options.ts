import { RequestMethod } from '@nestjs/common';
import { bareError } from '@chuan-xa/platform';
import type { Params } from 'nestjs-pino';
import type { DestinationStream, Logger } from 'pino';

/** Names that are never written, one level down as well: a second net below what is picked here. */
const SECRET = [
  'password',
  'newPassword',
  'oldPassword',
  'current',
  'next',
  'token',
  'cookie',
  'cookies',
  'authorization',
  '["set-cookie"]',
  'parameters',
  'query',
  'databaseUrl',
  'databaseOwnerUrl',
  'headers',
  'body',
];
const redacted = SECRET.flatMap((name) => [name, name.startsWith('[') ? `*${name}` : `*.${name}`]);

interface LoggedRequest {
  id?: unknown;
  method?: string;
  originalUrl?: string;
  url?: string;
}

/** Of a request what tells it apart, of an answer its status: no header, no body, nothing that was searched for. */
const request = ({ id, method, originalUrl, url }: LoggedRequest): object => ({
  id,
  method,
  path: (originalUrl ?? url ?? '').split('?')[0],
});
const response = ({ statusCode }: { statusCode?: number }): object => ({ status: statusCode });

/** An error alone would lend the line its message as it is: here the bared one. */
function bareLine(line: Line): Line {
  const [given, text] = line;
  const error: unknown = isObject(given) && 'err' in given ? given.err : given;
  return text === undefined && error instanceof Error ? [given, bareError(error).message] : line;
}

type Line = [given: unknown, text?: unknown, ...values: unknown[]];
const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null;

/** What is logged, and where to: standard output unless a stream is given. Every line of a request carries its id, `req.id`. */
export function logOptions(level: string, stream?: DestinationStream): Params {
  const options = {
    level,
    wrapSerializers: false,
    serializers: { req: request, res: response, err: bareError },
    hooks: {
      logMethod(this: Logger, line: Line, write: (...line: Line) => void): void {
        write.apply(this, bareLine(line));
      },
    },
    redact: { paths: redacted, censor: '[…]' },
  };
  return {
    pinoHttp: stream ? [options, stream] : options,
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
  };
}
