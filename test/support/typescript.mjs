// For processes that the server starts while a test runs it from its sources: reads TypeScript as the suites do. `NODE_OPTIONS` of the
// suites names it (vitest.config.ts); what is shipped is compiled and needs none of it.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
