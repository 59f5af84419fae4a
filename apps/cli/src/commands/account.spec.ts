import { expect, it } from 'vitest';
import { accountCommand } from './account.js';

it('an account is added with one role or several: commander takes a name that ends in ASCII alone for a list', () => {
  const add = accountCommand().commands.find((command) => command.name() === 'add');
  add?.action(() => undefined);
  const given = ['--unit', 'Sở Y tế', '--post', 'quản trị', '--role', 'administrator', 'leadership'];
  add?.parse(['quan-tri', ...given], { from: 'user' });
  expect(add?.opts()).toMatchObject({ unit: 'Sở Y tế', role: ['administrator', 'leadership'] });
});
