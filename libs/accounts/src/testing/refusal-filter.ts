import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Refusal } from '@chuan-xa/platform';
import { problemSentence, problemStatus } from '@chuan-xa/wording';
import type { FastifyReply } from 'fastify';

/** What fails, as the server would answer it. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof Refusal) {
      const { code, values, faults: errors, extra } = error;
      const body = { code, detail: problemSentence(code, values), errors, ...extra };
      void reply.status(problemStatus(code)).send(body);
    } else {
      const status = error instanceof HttpException ? error.getStatus() : 500;
      void reply.status(status).send({ code: status === 500 ? String(error) : 'FRAME' });
    }
  }
}
