import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI, made from the controllers and DTOs: to load at /api/openapi.json, to read at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Chuẩn Xã')
    .setDescription('Sổ theo dõi chuẩn y tế xã. Lỗi trả về theo RFC 9457, lời bằng tiếng Việt, mã ở trường `code`.')
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json' });
}
