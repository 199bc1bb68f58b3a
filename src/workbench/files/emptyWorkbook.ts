import type { Carrier } from './carrier';
import { readTheme } from './colors';
import { emptyContentTypes, MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, OoxmlPackage } from './ooxmlPackage';
import { NO_SETTINGS } from './settings';
import { SharedStrings } from './sharedStrings';
import { element, type XmlElement } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';

const counted = (name: string, children: XmlElement[]): XmlElement =>
  element(name, { count: children.length }, children);

/** The looks Excel itself starts with; the first two fills are its own and must be these. */
const emptyStyles = (): XmlElement =>
  element('styleSheet', { xmlns: MAIN_NAMESPACE }, [
    counted('fonts', [
      element('font', {}, [
        element('sz', { val: 11 }),
        element('color', { theme: 1 }),
        element('name', { val: 'Calibri' }),
        element('family', { val: 2 }),
      ]),
    ]),
    counted('fills', [
      element('fill', {}, [element('patternFill', { patternType: 'none' })]),
      element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
    ]),
    counted('borders', [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]),
    counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted('cellXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]),
    counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    counted('dxfs', []),
    element('tableStyles', {
      count: 0,
      defaultTableStyle: 'TableStyleMedium2',
      defaultPivotStyle: 'PivotStyleLight16',
    }),
  ]);

/** What a workbook that never was a file is written into: nothing but what every file needs, and nobody's name. */
export function emptyCarrier(): Carrier {
  const pack = new OoxmlPackage(new Map());
  pack.setTree('[Content_Types].xml', emptyContentTypes());
  const workbook = element('workbook', { xmlns: MAIN_NAMESPACE, 'xmlns:r': OFFICE_RELATIONSHIPS }, [
    element('bookViews', {}, [element('workbookView')]),
    element('sheets'),
  ]);
  pack.addPart(WORKBOOK, `${SPREADSHEET}.sheet.main+xml`, workbook);
  pack.addRelationship('', `${OFFICE_RELATIONSHIPS}/officeDocument`, WORKBOOK);
  pack.addPart('xl/styles.xml', `${SPREADSHEET}.styles+xml`, emptyStyles());
  pack.addRelationship(WORKBOOK, `${OFFICE_RELATIONSHIPS}/styles`, 'xl/styles.xml');
  return {
    pack,
    workbookPart: WORKBOOK,
    sheets: [],
    names: [],
    strings: new SharedStrings(undefined),
    theme: readTheme(undefined),
    activeSheetId: '',
    settings: NO_SETTINGS,
  };
}
