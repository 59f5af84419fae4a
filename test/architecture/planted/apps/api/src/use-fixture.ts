// breaks no-test-in-code
export { fixture } from '../../../test/support/fixture.js';
