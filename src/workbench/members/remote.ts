import type { Border, BorderEdge } from '../model/cell';
import type { ChartModel, ChartSeriesModel } from '../model/chart';
import type { ShapeModel } from '../model/shape';
import type {
  ConditionalFormatModel,
  NameModel,
  SheetModel,
  TableColumnModel,
  TableModel,
} from '../model/workbookModel';
import type { Area } from '../../workbook/address';

/** A block of cells on one sheet. */
export interface Cells {
  readonly sheet: SheetModel;
  readonly area: Area;
}
interface OfSheet {
  readonly sheet: SheetModel;
}
interface OfTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}
interface OfChart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}
interface OfChartAxis extends OfChart {
  readonly axis: 'categoryAxis' | 'valueAxis';
}
interface OfChartSeries extends OfChart {
  readonly series: ChartSeriesModel;
}
interface OfShape {
  readonly sheet: SheetModel;
  readonly shape: ShapeModel;
}
/** Part of a shape's text; without a length all the rest of it. */
interface OfShapeText extends OfShape {
  readonly start: number;
  readonly length: number | undefined;
}
interface OfConditionalFormat {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}
type Nothing = Readonly<Record<never, never>>;

/** Every Office.js object the host knows, with what it stands for in the model. */
export interface RemoteState {
  Application: Nothing;
  CellValueConditionalFormat: OfConditionalFormat;
  Chart: OfChart;
  ChartAxes: OfChart;
  ChartAxis: OfChartAxis;
  ChartAxisTitle: OfChartAxis;
  ChartCollection: OfSheet;
  ChartDataLabels: OfChart & { readonly series: ChartSeriesModel | undefined };
  ChartFill: OfChartSeries;
  ChartGridlines: OfChartAxis & { readonly lines: 'majorGridlines' | 'minorGridlines' };
  ChartLegend: OfChart;
  ChartLineFormat: OfChartSeries;
  ChartSeries: OfChartSeries;
  ChartSeriesCollection: OfChart;
  ChartSeriesFormat: OfChartSeries;
  ChartTitle: OfChart;
  ConditionalFormat: OfConditionalFormat;
  ConditionalFormatCollection: Cells;
  ConditionalFormatRule: OfConditionalFormat;
  ConditionalRangeFill: OfConditionalFormat;
  ConditionalRangeFont: OfConditionalFormat;
  ConditionalRangeFormat: OfConditionalFormat;
  CultureInfo: Nothing;
  CustomConditionalFormat: OfConditionalFormat;
  DataValidation: Cells;
  FormatProtection: Cells;
  HeaderFooter: OfSheet;
  HeaderFooterGroup: OfSheet;
  NamedItem: { readonly name: NameModel };
  NamedItemCollection: { readonly sheet: SheetModel | undefined };
  NumberFormatInfo: Nothing;
  PageLayout: OfSheet;
  Range: Cells;
  RangeBorder: Cells & { readonly edge: BorderEdge | 'InsideHorizontal' | 'InsideVertical' };
  RangeBorderCollection: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeFormat: Cells;
  Setting: { readonly key: string };
  SettingCollection: Nothing;
  Shape: OfShape;
  ShapeCollection: OfSheet;
  ShapeFill: OfShape;
  ShapeFont: OfShapeText;
  ShapeLineFormat: OfShape;
  Table: OfTable;
  TableCollection: { readonly sheet: SheetModel | undefined };
  TableColumn: OfTable & { readonly column: TableColumnModel };
  TableColumnCollection: OfTable;
  TableRowCollection: OfTable;
  TextFrame: OfShape;
  TextRange: OfShapeText;
  Workbook: Nothing;
  Worksheet: OfSheet;
  WorksheetCollection: Nothing;
  WorksheetFreezePanes: OfSheet;
  WorksheetProtection: OfSheet;
}

export type RemoteType = keyof RemoteState;
export type { Border };

/** An Office.js object as the host holds it while a request is answered. */
export class Remote<Type extends RemoteType = RemoteType> {
  constructor(
    readonly type: Type,
    readonly at: RemoteState[Type],
  ) {}
}

export const rangeOf = (sheet: SheetModel, area: Area): Remote<'Range'> =>
  new Remote('Range', { sheet, area });
