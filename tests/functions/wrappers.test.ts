import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FUNCTION_FILES, buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';

describe('the functions that Excel calls', () => {
  it('are named after their id, all in one way', async () => {
    const { associations } = await buildFunctionsMetadata();
    const camelCase = (id: string): string =>
      id.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(associations.map(({ functionName }) => functionName)).toEqual(
      associations.map(({ id }) => `${camelCase(id)}Of`),
    );
  });

  it('know the method by its index only', () => {
    const folder = path.dirname(FUNCTION_FILES[0]!);
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    expect(files).toContain('codeCells.ts');
    for (const file of files) {
      const imports = readFileSync(path.join(folder, file), 'utf8').match(/from '[^']*\/method[^']*'/g) ?? [];
      expect([file, imports.filter((from) => from !== "from '../method'")]).toEqual([file, []]);
    }
  });
});
