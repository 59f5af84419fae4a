/** A schema of the OpenAPI document, as far as the fuzzer reads it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  example?: unknown;
  minimum?: number;
  maxLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Schema;
}

interface Documented {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** What is used of the document. */
export interface ApiDocument {
  paths: Record<string, Record<string, Documented>>;
  components: { schemas: Record<string, Schema> };
}

/** One operation: `PATCH /api/assessments/{id}/scores`. */
export interface Operation {
  name: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  parameters: Parameter[];
  /** Of a body of JSON; null: it takes none, or a form with a file. */
  body: Schema | null;
  takesFile: boolean;
  /** Status and kinds of content of what it answers when it does what it is asked. */
  answers: { status: number; kinds: string[] };
}

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** Every operation of the document, in its order. */
export function readOperations(document: ApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const documented = methods[method];
      if (!documented) return [];
      const { parameters = [], requestBody, responses } = documented;
      const [status, success] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? ['200', {}];
      const name = `${method.toUpperCase()} ${path}`;
      return [
        {
          name,
          method: method.toUpperCase() as Operation['method'],
          path,
          parameters,
          body: requestBody?.content['application/json']?.schema ?? null,
          takesFile: requestBody?.content['multipart/form-data'] !== undefined,
          answers: { status: Number(status), kinds: Object.keys(success.content ?? {}) },
        },
      ];
    }),
  );
}
