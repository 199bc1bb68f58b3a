import { MethodError } from '../methodError';
import { type Classified, classify } from './classify';
import { sayCode } from './codeReading';
import { type Scheme, figure1Scheme } from './scheme';

/** A cell with an SBI code; null is blank. */
export type CodeCell = string | number | null;

/** What a reader should know about an answer; the entry points say it in her language. */
export interface ClassificationNote {
  readonly key: 'split' | 'regainedZero' | 'overlap' | 'missingValue' | 'codes';
  readonly details: Readonly<Record<string, string | number>>;
}

export interface SectorAnswer {
  readonly sector: string | MethodError;
  readonly note: ClassificationNote | null;
}

/**
 * The sector of each SBI 2008 code, at any depth, as text or as number, with or without dots.
 *
 * Shapes: a block of codes gives a block of the same shape. The codes of one call are read together:
 * a number such as 21 is division 21, or group 02.1 whose zero Excel dropped, and only the other codes
 * can tell (`readCodeColumn`).
 *
 * `scheme`: figure 1 of Birch (2019), or the analyst's own (`ownScheme`).
 *
 * Missing: a blank cell has no sector. A code that is in no sector, or in more than one, or that can be
 * read in two ways that differ, has none either, and its error says so. 85 as a whole answers education,
 * with a note that 85.4 is knowledge.
 *
 * Sources: Birch (2019), report for The Hague, figure 1 and footnote 3 (p. 10); SBI 2008 of CBS,
 * https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/activiteiten/standaard-bedrijfsindeling--sbi--
 *
 * Example: `sector([['41'], ['85.4']]).flat().map(({ sector }) => sector)` //=> ['Construction', 'Knowledge']
 *
 * Limits: SBI 2008 only. A code below a division is not looked up: 41.9 is construction, though SBI has
 * no such group. Only the groups that SBI 2025 has and SBI 2008 does not, such as 95.3, are in no sector.
 */
export function sector(
  codes: readonly (readonly CodeCell[])[],
  scheme: Scheme = figure1Scheme('en'),
): readonly (readonly SectorAnswer[])[] {
  const blank: SectorRow = [{ sector: blankCode(), note: null }];
  const rows = new Map<string | number, SectorRow>();
  const rowFor = (code: CodeCell): SectorRow => {
    if (code === null) return blank;
    let row = rows.get(code);
    if (row === undefined) rows.set(code, (row = [{ ...blank[0] }]));
    return row;
  };
  // Each different code has one answer, in a row that every cell with that code shares: a long column would
  // otherwise cost an array for each of its cells. Such columns mostly stand in the order of their codes, so
  // the look-up can often be spared.
  let last: CodeCell = null;
  let lastRow = blank;
  const cells = new Array<readonly SectorAnswer[]>(codes.length);
  for (let row = 0; row < cells.length; row++) {
    const given = codes[row]!;
    if (given.length === 1) {
      const code = given[0]!;
      if (code !== last) lastRow = rowFor((last = code));
      cells[row] = lastRow;
    } else {
      cells[row] = given.map((code) => rowFor(code)[0]);
    }
  }
  // What a code means depends on all others, so the answers are filled in afterwards.
  for (const [code, classified] of classify(rows.keys(), scheme)) {
    Object.assign(rows.get(code)![0], answerOf(code, classified));
  }
  return cells;
}

/** A row that is one cell wide. */
type SectorRow = readonly [SectorAnswer];

const blankCode = (): MethodError => new MethodError('missing', 'sector.blank', 'There is no code.');

function answerOf(code: string | number, classified: Classified): SectorAnswer {
  if (classified.kind === 'sector') {
    const note: ClassificationNote | null = classified.regainedZero
      ? { key: 'regainedZero', details: { codes: sayCode(classified.digits) } }
      : null;
    return { sector: classified.sector, note };
  }
  if (classified.kind === 'split') return { sector: classified.sector, note: splitNote(code, classified) };
  return { sector: noSector(String(code), classified), note: null };
}

export function splitNote(
  code: string | number,
  { part, other, share }: Extract<Classified, { kind: 'split' }>,
): ClassificationNote {
  return { key: 'split', details: { code, part, other, percentage: Math.round(share * 100) } };
}

function noSector(
  code: string,
  classified: Exclude<Classified, { kind: 'sector' } | { kind: 'split' }>,
): MethodError {
  switch (classified.kind) {
    case 'noCode':
      return new MethodError('missing', 'sector.noCode', `"${code}" is no SBI code.`, { code });
    case 'none':
      return new MethodError('missing', 'sector.none', `${code} is in no sector.`, { code });
    case 'several': {
      const sectors = classified.sectors.join(', ');
      const message = `${code} is in more than one sector: ${sectors}.`;
      return new MethodError('missing', 'sector.several', message, { code, sectors });
    }
    case 'partly': {
      const sectors = classified.sectors.join(', ');
      const message = `Only a part of ${code} is in a sector: ${sectors}.`;
      return new MethodError('missing', 'sector.partly', message, { code, sectors });
    }
    case 'doubtful': {
      const [first, second] = classified.readings.map(
        (reading) => `${reading.code} (${reading.sectors.join(', ') || '-'})`,
      ) as [string, string];
      return new MethodError(
        'missing',
        'sector.doubtful',
        `${code} can be ${first}, or ${second} without its zero. Give the whole column, or the code as text.`,
        { code, first, second },
      );
    }
  }
}
