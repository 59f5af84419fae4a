import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_SETTINGS, type SessionSettings } from '@chuan-xa/accounts';
import { handWrittenSchemas } from './openapi-schemas.js';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

const PROBLEM = {
  description: 'Lỗi: mã ở `code`, lời bằng tiếng Việt, lỗi của từng trường ở `errors`',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** What a cell takes: a union, as the trial's answers, and null to clear it. */
const CELL_VALUE = { anyOf: [{ $ref: getSchemaPath('CellValue') }, { type: 'null' }] };

/** The document as it is served: every operation fails with a problem, every number is whole. */
export function makeOpenApi(app: NestFastifyApplication): OpenAPIObject {
  const { cookie } = app.get<SessionSettings>(SESSION_SETTINGS, { strict: false });
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Chuẩn Xã')
    .setDescription('Sổ theo dõi chuẩn y tế xã. Lỗi trả về theo RFC 9457, lời bằng tiếng Việt, mã ở trường `code`.')
    .setVersion('1')
    .addCookieAuth(cookie, { type: 'apiKey', in: 'cookie', description: 'Có sau khi đăng nhập: POST /api/session' })
    .addSecurityRequirements('cookie')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses.default = PROBLEM;
    }
  wholeNumbers(document);
  const schemas = document.components?.schemas ?? {};
  const cell = schemas.CellDto;
  if (cell && !('$ref' in cell)) cell.properties = { ...cell.properties, value: CELL_VALUE };
  return { ...document, components: { ...document.components, schemas: { ...schemas, ...handWrittenSchemas } } };
}

/** OpenAPI, made from the controllers and DTOs: to load at /api/openapi.json, to read at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, makeOpenApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}

/** No number of ours has a fraction: points are decimal strings. What the decorators take for a number is an integer. */
function wholeNumbers(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) {
    if (node.type === 'number') node.type = 'integer';
    else if (Array.isArray(node.type))
      node.type = node.type.map((type: unknown) => (type === 'number' ? 'integer' : type));
  }
  Object.values(node).forEach(wholeNumbers);
}
