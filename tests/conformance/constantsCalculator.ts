import type { Calculator } from '../../src/workbench/model/calculator';
import type { Scalar } from '../../src/workbench/model/cell';
import type { SheetModel } from '../../src/workbench/model/workbookModel';

/** Knows constants only: what the host does must not depend on how formulas are calculated. */
export class ConstantsCalculator implements Calculator {
  valueAt(sheet: SheetModel, row: number, column: number): Scalar {
    return sheet.cell(row, column).value;
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }
}
