import type { Calculator } from '../model/calculator';
import type { HostModes } from '../model/modes';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import type { Area } from '../../workbook/address';

/** What all members share: the workbook and what an open Excel holds beside it. */
export interface HostState {
  readonly workbook: WorkbookModel;
  readonly calculator: Calculator;
  readonly modes: HostModes;
  selection: { readonly sheet: SheetModel; readonly area: Area };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}
