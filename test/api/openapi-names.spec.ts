import { Controller, Logger, Post } from '@nestjs/common';
import { ApiBody, ApiProperty, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAdapter } from '../../apps/api/src/create-app.js';
import { makeOpenApi } from '../../apps/api/src/http/openapi.js';
import { openTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('real', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

/** What is warned of while something is made. A class that overwrites another of its name in the document is no more than a warning. */
function warnings(make: () => unknown): string[] {
  const said: string[] = [];
  const hear = (message: unknown): void => void said.push(String(message));
  Logger.overrideLogger({ log: () => undefined, error: hear, warn: hear });
  try {
    make();
  } finally {
    Logger.overrideLogger(false);
  }
  return said;
}

it('no two classes of one name overwrite each other', () => {
  expect(warnings(() => makeOpenApi(server.app))).toEqual([]);
});

function withFirst(): new () => object {
  class OrderDto {
    @ApiProperty()
    first!: string;
  }
  @Controller('first')
  class Orders {
    @Post()
    @ApiBody({ type: OrderDto })
    take(): object {
      return {};
    }
  }
  return Orders;
}

function withSecond(): new () => object {
  class OrderDto {
    @ApiProperty()
    second!: string;
  }
  @Controller('second')
  class Orders {
    @Post()
    @ApiBody({ type: OrderDto })
    take(): object {
      return {};
    }
  }
  return Orders;
}

it('two that did would be found', async () => {
  const module = await Test.createTestingModule({ controllers: [withFirst(), withSecond()] }).compile();
  const app = module.createNestApplication(createAdapter(), { logger: false });
  await app.init();
  const config = new DocumentBuilder().build();
  expect(warnings(() => SwaggerModule.createDocument(app, config)).join()).toContain('"OrderDto"');
  await app.close();
});
