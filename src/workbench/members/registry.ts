import { isSetOffered, type Registry } from '../protocol/memberAccess';
import { application } from './application';
import { cellValueConditionalFormat } from './cellValueConditionalFormat';
import { chart } from './chart';
import { chartAxes } from './chartAxes';
import { chartAxis } from './chartAxis';
import { chartAxisTitle } from './chartAxisTitle';
import { chartCollection } from './chartCollection';
import { chartDataLabels } from './chartDataLabels';
import { chartFill } from './chartFill';
import { chartGridlines } from './chartGridlines';
import { chartLegend } from './chartLegend';
import { chartLineFormat } from './chartLineFormat';
import { chartSeries } from './chartSeries';
import { chartSeriesCollection } from './chartSeriesCollection';
import { chartSeriesFormat } from './chartSeriesFormat';
import { chartTitle } from './chartTitle';
import { conditionalFormat } from './conditionalFormat';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { conditionalFormatRule } from './conditionalFormatRule';
import { conditionalRangeFill } from './conditionalRangeFill';
import { conditionalRangeFont } from './conditionalRangeFont';
import { conditionalRangeFormat } from './conditionalRangeFormat';
import { cultureInfo } from './cultureInfo';
import { customConditionalFormat } from './customConditionalFormat';
import { dataValidation } from './dataValidation';
import { formatProtection } from './formatProtection';
import { headerFooter } from './headerFooter';
import { headerFooterGroup } from './headerFooterGroup';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { numberFormatInfo } from './numberFormatInfo';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeBorder } from './rangeBorder';
import { rangeBorderCollection } from './rangeBorderCollection';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import type { RemoteType } from './remote';
import { setting } from './setting';
import { settingCollection } from './settingCollection';
import { shape } from './shape';
import { shapeCollection } from './shapeCollection';
import { shapeFill } from './shapeFill';
import { shapeFont } from './shapeFont';
import { shapeLineFormat } from './shapeLineFormat';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { tableColumn } from './tableColumn';
import { tableColumnCollection } from './tableColumnCollection';
import { tableRowCollection } from './tableRowCollection';
import { textFrame } from './textFrame';
import { textRange } from './textRange';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { worksheetProtection } from './worksheetProtection';

/** Every Office.js object the host answers for; the compiler holds that none is forgotten. */
export const REGISTRY: Registry = {
  Application: application,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Setting: setting,
  SettingCollection: settingCollection,
  Shape: shape,
  ShapeCollection: shapeCollection,
  ShapeFill: shapeFill,
  ShapeFont: shapeFont,
  ShapeLineFormat: shapeLineFormat,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRowCollection: tableRowCollection,
  TextFrame: textFrame,
  TextRange: textRange,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};

/** One implemented member, for tests that hold the lot against a minimum or against the reference. */
export interface ListedMember {
  readonly object: RemoteType;
  readonly member: string;
  readonly kind: 'property' | 'method';
  readonly docs: string;
  /** `ExcelApi 1.9` */
  readonly since: string;
  /** Where setting came later than reading. */
  readonly setSince: string | undefined;
  readonly isSettable: boolean;
  readonly clearsUndo: boolean;
}

/** All members the host implements. */
export function listMembers(): ListedMember[] {
  return Object.values(REGISTRY).flatMap((type) =>
    [...type.members].map(([name, member]) => ({
      object: type.name,
      member: name,
      kind: member.kind,
      docs: member.docs,
      since: member.since,
      setSince: member.kind === 'property' ? member.setSince : undefined,
      isSettable: member.kind === 'property' && member.set !== undefined,
      clearsUndo: member.clearsUndo,
    })),
  );
}

/**
 * The members, of those given as `Range.values` or `Range.values=` (as the request log names them), that need more
 * than the requirement sets offered.
 */
export function membersAbove(
  offered: Readonly<Record<string, string>>,
  used: readonly string[],
): { readonly member: string; readonly set: string }[] {
  const needed = new Map<string, string>();
  for (const { object, member, since, setSince } of listMembers()) {
    needed.set(`${object}.${member}`, since);
    needed.set(`${object}.${member}=`, setSince ?? since);
  }
  return used
    .map((member) => ({ member, set: needed.get(member) ?? 'unknown' }))
    .filter(({ set }) => !isSetOffered(set, offered));
}
