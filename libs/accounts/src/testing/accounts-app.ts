import { Controller, Get, Global, Module, type DynamicModule } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { PlacesModule } from '@chuan-xa/places';
import { Clock, PlatformModule } from '@chuan-xa/platform';
import { DataSource } from 'typeorm';
import { InputPipe } from '../../../../apps/api/src/http/input-pipe.js';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import { AccountsModule } from '../accounts.module.js';
import type { SessionSettings } from '../sessions/session-settings.js';
import { RefusalFilter } from './refusal-filter.js';

export const settings: SessionSettings = { cookie: 'cx', idleMinutes: 30, hours: 12, secure: 'auto' };

@Global()
@Module({})
class DatabaseModule {
  static of(database: DataSource): DynamicModule {
    const provider = { provide: DataSource, useValue: database };
    return { module: DatabaseModule, providers: [provider], exports: [DataSource] };
  }
}

/** An operation that the table of operations does not name. */
@Controller('forgotten')
class ForgottenController {
  @Get()
  answer(): string {
    return 'secret';
  }
}

/** Whatever the answers of this library hold; which of it is there is what a test asserts. */
interface Body {
  code: string;
  retryAfter: number;
  errors: { field: string; code: string }[];
  account: { id: string; officeName: string | null };
  mustChange: boolean;
  operations: string[];
  endsAt: string;
  lastSeenAt: string | null;
  browserKey: string;
  password: string;
  items: Record<string, unknown>[];
  total: number;
  closedAt: string | null;
  closedWhy: string | null;
}

export interface Reply {
  status: number;
  body: Body;
  headers: Record<string, unknown>;
  /** What the answer sets the session's cookie to. */
  token: string | undefined;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD';

export interface AccountsApp {
  app: NestFastifyApplication;
  ask(method: Method, url: string, asked?: { body?: object; token?: string; from?: string }): Promise<Reply>;
}

/** The guard and the controllers of this library, and the places as somebody else's, without a socket. */
export async function openAccountsApp({ database, clock }: TestDatabase): Promise<AccountsApp> {
  const module = await Test.createTestingModule({
    controllers: [ForgottenController],
    imports: [DatabaseModule.of(database), PlatformModule.of('20'), AccountsModule.of(settings), PlacesModule],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ trustProxy: true }), {
    logger: false,
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new RefusalFilter());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    async ask(method, url, { body, token, from = '10.0.0.1' } = {}) {
      const reply = await app.inject({
        method,
        url,
        remoteAddress: from,
        payload: body,
        headers: { 'user-agent': 'Trình duyệt thử' },
        ...(token === undefined ? {} : { cookies: { [settings.cookie]: token } }),
      });
      const set = reply.cookies.find(({ name }) => name === settings.cookie);
      return {
        status: reply.statusCode,
        body: JSON.parse(reply.payload || '{}') as Body,
        headers: reply.headers,
        token: set?.value,
      };
    },
  };
}
