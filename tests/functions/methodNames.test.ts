import * as method from '../../src/method';
import { functions } from './functions.json';

const camelCase = (id: string): string =>
  id.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the index of the method', () => {
  it.each(functions.map(({ id }) => [id, camelCase(id)]))('exports the measure of %s as %s', (_, name) => {
    expect(typeof method[name as keyof typeof method]).toBe('function');
  });
});
