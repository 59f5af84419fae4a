import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import { OutcomeUnknown, Refusal } from '@chuan-xa/platform';
import type { ProblemCode, ProblemValues } from '@chuan-xa/wording';
import { isDatabaseAway } from './database-away.js';
import { databaseRefusal } from './database-refusal.js';
import { PROBLEM_TYPE, problemDocument, refusalDocument, type ProblemDocument } from './problem-document.js';
import type { RefusalRecord, RefusedRequest } from './record-refusal.js';
import { SAFE } from './safe-methods.js';

/** The one place where failures become answers: refusals by their code, everything else as a fault that says nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly refusals: Pick<RefusalRecord, 'keep'>,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<RefusedRequest & { id: string }>();
    const { method, id } = request;
    // The id of the request, by which what went wrong is found in the log.
    const document = { ...documentOf(error, SAFE.has(method) ? { reading: method } : {}, id), trace: id };
    if (document.status >= 500) this.logger.error({ trace: id, err: error });
    await this.refusals.keep(request, document);
    const reply = host.switchToHttp().getResponse<{ header(name: string, value: string): void; sent?: boolean }>();
    if (reply.sent) return; // a stream that broke in the middle: the client sees it end
    reply.header('content-type', PROBLEM_TYPE);
    this.host.httpAdapter.reply(reply, JSON.stringify(document), document.status);
  }
}

/** @param trace the request's id, which the answer to a fault names, so that it can be found in the log */
function documentOf(error: unknown, values: ProblemValues, trace: string): ProblemDocument {
  const refusal = error instanceof Refusal ? error : databaseRefusal(error);
  if (refusal) return refusalDocument(refusal, values);
  if (error instanceof HttpException) return frameDocument(codeOf(error.getStatus()), values, trace);
  if (error instanceof OutcomeUnknown) return problemDocument('OUTCOME_UNKNOWN');
  if (isDatabaseAway(error)) return problemDocument('DATABASE_AWAY', values);
  if (isFastifyError(error)) return frameDocument(codeOf(error.statusCode, error.code), values, trace);
  return frameDocument('FAULT', values, trace);
}

const frameDocument = (code: ProblemCode, values: ProblemValues, trace: string): ProblemDocument =>
  problemDocument(code, code === 'FAULT' ? { ...values, trace } : values);

const isFastifyError = (error: unknown): error is { statusCode: number; code: string } =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode < 500;

/** Which of our codes a failure of the frame itself comes to. */
function codeOf(status: number, code = ''): ProblemCode {
  if (status === 404) return 'NOT_FOUND';
  if (status === 413) return 'BODY_TOO_LARGE';
  if (status === 415) return 'UNSUPPORTED_MEDIA';
  if (code.startsWith('FST_ERR_CTP') || status === 400) return 'BODY_NOT_JSON';
  return status >= 500 ? 'FAULT' : 'INVALID_INPUT';
}
