import type { TemplateLocale } from '../../locale/templateLocale';
import type { EntryCheck, EntryLimits, TemplateColumn } from './templateSheet';

/** Wide enough for the longest name of a sector, in bold too. */
const NAME_WIDTH = 40;
const TEXT_WIDTH = 32;
const SHORT_TEXT_WIDTH = 20;

/** Further back or ahead than this no figure of a region is. */
const YEARS = { least: 1900, most: 2100 } as const;

const COUNT_FORMAT = '#,##0';
const TEXT_FORMAT = '@';

/** An amount that no indicator comes near, so that a value may be below zero and must be a number. */
const FAR_BELOW_ZERO = -1e12;

/** No narrower than a word of the header, so that none is broken; letters in bold take more than a character's width. */
const widthFor = (header: string, least = 12): number =>
  Math.max(least, ...header.split(' ').map((word) => Math.ceil(word.length * 1.35) + 4));

type Checked = (header: string) => TemplateColumn;

/** The columns that the tables are made of, each with what may stand in it. */
export interface ColumnKinds {
  readonly name: Checked;
  readonly text: Checked;
  readonly shortText: Checked;
  readonly count: Checked;
  readonly amount: Checked;
  readonly value: Checked;
  readonly denominator: Checked;
  readonly year: Checked;
  readonly code: Checked;
  readonly codes: Checked;
  /** Only these words. */
  readonly pick: (header: string, words: readonly string[], prompt: string) => TemplateColumn;
  /** These words, or her own. */
  readonly suggest: (header: string, words: readonly string[], prompt: string) => TemplateColumn;
}

export function columnKinds({ templates }: TemplateLocale): ColumnKinds {
  const { checks } = templates;
  const checked =
    (
      limits: EntryLimits,
      id: Exclude<keyof typeof checks, 'pick' | 'pickOrType'>,
      numberFormat?: string,
      least?: number,
    ): Checked =>
    (header) => ({
      header,
      width: widthFor(header, least),
      check: { limits, ...checks[id] },
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  const free =
    (width: number): Checked =>
    (header) => ({ header, width: widthFor(header, width), check: null });
  const listed = (
    header: string,
    limits: Extract<EntryLimits, { readonly words: readonly string[] }>,
    check: EntryCheck,
  ): TemplateColumn => ({
    header,
    width: widthFor(header, Math.min(NAME_WIDTH, Math.max(...limits.words.map(({ length }) => length)) + 4)),
    check: { ...check, limits },
  });
  return {
    name: free(NAME_WIDTH),
    text: free(TEXT_WIDTH),
    shortText: free(SHORT_TEXT_WIDTH),
    count: checked({ kind: 'whole', least: 0 }, 'count', COUNT_FORMAT, 14),
    amount: checked({ kind: 'decimal', least: 0 }, 'amount', undefined, 14),
    value: checked({ kind: 'decimal', least: FAR_BELOW_ZERO }, 'value'),
    denominator: checked({ kind: 'above', limit: 0 }, 'denominator'),
    year: checked({ kind: 'whole', ...YEARS }, 'year'),
    code: checked({ kind: 'length', most: 8 }, 'code', TEXT_FORMAT, 12),
    codes: checked({ kind: 'length', most: 100 }, 'codes', TEXT_FORMAT, SHORT_TEXT_WIDTH),
    pick: (header, words, prompt) => {
      const limits = { kind: 'words', words } as const;
      return listed(header, limits, { limits, ...checks.pick, prompt });
    },
    suggest: (header, words, prompt) => {
      const limits = { kind: 'suggestions', words } as const;
      return listed(header, limits, { limits, ...checks.pickOrType, prompt });
    },
  };
}
