import { childOf, elementsOf, type XmlElement } from './xml';

/** Formats a file names by number alone, as Excel in English shows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers below this are Excel's own. */
const FIRST_CUSTOM = 164;

/** The number formats of a workbook, by their numbers and by their codes. */
export class NumberFormats {
  private readonly codes = new Map<number, string>();

  constructor(private readonly styles: XmlElement) {
    for (const format of elementsOf(childOf(styles, 'numFmts'), 'numFmt')) {
      this.codes.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? 'General');
    }
  }

  code(id: number): string {
    return this.codes.get(id) ?? BUILT_IN[id] ?? 'General';
  }

  /** The number of a code, added to the workbook when it does not have it. */
  id(code: string, add: (styles: XmlElement, id: number, code: string) => void): number {
    for (const [id, known] of this.codes) if (known === code) return id;
    for (const [id, known] of Object.entries(BUILT_IN)) if (known === code) return Number(id);
    const id = Math.max(FIRST_CUSTOM - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    add(this.styles, id, code);
    return id;
  }
}
