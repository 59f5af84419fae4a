import { Catch, HttpException, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Refusal } from '@chuan-xa/platform';
import { problemSentence, problemStatus, type ProblemCode, type ProblemValues } from '@chuan-xa/wording';
import { isDatabaseAway } from './database-away.js';

/** RFC 9457, with our code, and for input each fault at its field. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { field: string; code: string; message: string }[];
  [extra: string]: unknown;
}

/** The one place where failures become answers: refusals by their code, everything else as a fault that says nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const document = this.documentOf(error);
    if (document.status >= 500) this.logger.error(error);
    const reply = host.switchToHttp().getResponse<{ header(name: string, value: string): void; sent?: boolean }>();
    if (reply.sent) return; // a stream that broke in the middle: the client sees it end
    reply.header('content-type', 'application/problem+json; charset=utf-8');
    this.host.httpAdapter.reply(reply, JSON.stringify(document), document.status);
  }

  private documentOf(error: unknown): ProblemDocument {
    if (error instanceof Refusal) {
      const errors = error.faults.map(({ field, code, values }) => ({
        field,
        code,
        message: problemSentence(code, values),
      }));
      return { ...problem(error.code, error.values), ...(errors.length > 0 ? { errors } : {}), ...error.extra };
    }
    if (error instanceof HttpException) return problem(codeOf(error.getStatus()));
    if (isDatabaseAway(error)) return problem('DATABASE_AWAY');
    if (isFastifyError(error)) return problem(codeOf(error.statusCode, error.code));
    return problem('FAULT');
  }
}

function problem(code: ProblemCode, values: ProblemValues = {}): ProblemDocument {
  const sentence = problemSentence(code, values);
  const title = sentence.split(/(?<=[.;])\s/)[0] ?? sentence;
  return { type: `urn:chuan-xa:problem:${code}`, title, status: problemStatus(code), detail: sentence, code };
}

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
