import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFunctionsMetadata, FUNCTION_FILES } from '../../scripts/buildFunctionsMetadata';
import { implementations } from '../../src/functions';

const GOLDEN = path.join(__dirname, 'functions.json');

describe('the metadata of the functions', () => {
  it('is the agreed one: change tests/functions/functions.json only when a public signature should change', async () => {
    const { metadata } = await buildFunctionsMetadata();
    expect(metadata).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });

  it('belongs to the functions that hosts register', async () => {
    const { associations } = await buildFunctionsMetadata();
    expect(associations.map(({ id }) => id)).toEqual(Object.keys(implementations));
    for (const { id, functionName, sourceFileName } of associations) {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the name is known only now
      const module = require(sourceFileName) as Record<string, unknown>;
      expect([id, module[functionName] === implementations[id]]).toEqual([id, true]);
    }
  });

  it('covers every function in the source: an arrow function would be skipped without a word', async () => {
    const tagged = FUNCTION_FILES.flatMap(
      (file) => readFileSync(file, 'utf8').match(/@customfunction \w+/g) ?? [],
    );
    const { metadata } = await buildFunctionsMetadata();
    expect(metadata.functions).toHaveLength(tagged.length);
  });

  it('takes ranges everywhere, lets errors through, and knows what may be left out', async () => {
    const { metadata } = await buildFunctionsMetadata();
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of metadata.functions) {
      expect(result?.dimensionality).toBe('matrix');
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      for (const parameter of parameters) {
        expect(parameter).toEqual(expect.objectContaining({ type: 'any', dimensionality: 'matrix' }));
      }
    }
  });

  it('says something about every function and argument, in the 128 characters that Excel shows', async () => {
    const { metadata } = await buildFunctionsMetadata();
    for (const { description, helpUrl, id, name, parameters } of metadata.functions) {
      expect(name).toBe(id);
      expect(helpUrl).toBe(`https://localhost:3000/help/functions/${id}.html`);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text?.length).toBeGreaterThan(10);
        expect(text?.length).toBeLessThanOrEqual(128);
      }
    }
  });
});
