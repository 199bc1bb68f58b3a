import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const METHOD = path.resolve(__dirname, '../../src/method');

/** One documentation comment of the method, as paragraphs of one line each. */
export interface DocComment {
  /** From the folder of the method, without extension. */
  readonly file: string;
  readonly paragraphs: readonly string[];
}

/** Every documentation comment in the source of the method. */
export const docComments = (): DocComment[] =>
  readdirSync(METHOD, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      (readFileSync(path.join(METHOD, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []).map((comment) => ({
        file: file.slice(0, -'.ts'.length),
        paragraphs: paragraphsOf(comment),
      })),
    );

function paragraphsOf(comment: string): string[] {
  const lines = comment
    .slice('/**'.length, -'*/'.length)
    .split('\n')
    .map((line) => line.replace(/^\s*\*/, '').trim());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim());
}
