import type { Area } from '../../../workbook/address';
import { moveFormula } from '../../files/sharedFormula';
import {
  NO_VALIDATION,
  withRuleFormulas,
  type DataValidationModel,
  type Validation,
} from '../../model/dataValidation';
import type { SheetModel } from '../../model/workbookModel';
import type { Cells } from '../remote';
import { intersection, without } from './areas';

/** What holds for a part of a range, its formulas as they read in the first cell of that part. */
export interface ValidatedPart {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

/** The validation as it reads from the first of these areas, where it started in the first of its own. */
function startingAt(one: DataValidationModel, areas: readonly Area[]): Validation {
  const [from, to] = [one.areas[0]!, areas[0]!];
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const { rule, ignoreBlanks, prompt, errorAlert, imeMode } = one;
  return {
    rule: rule && withRuleFormulas(rule, (formula) => `=${moveFormula(formula.slice(1), rows, columns)}`),
    ignoreBlanks,
    prompt,
    errorAlert,
    ...(imeMode === undefined ? {} : { imeMode }),
  };
}

const areasWithout = (areas: readonly Area[], holes: readonly Area[]): Area[] =>
  holes.reduce((left, hole) => left.flatMap((area) => without(area, hole)), [...areas]);

/** The parts of a range by what holds for them; cells without validation are one part. */
export function validatedParts({ sheet, area }: Cells): ValidatedPart[] {
  let bare: Area[] = [area];
  const parts = sheet.dataValidations.flatMap((one): ValidatedPart[] => {
    const areas = one.areas.flatMap((own) => intersection(own, area) ?? []);
    bare = areasWithout(bare, areas);
    return areas.length === 0 ? [] : [{ areas, validation: startingAt(one, areas) }];
  });
  return bare.length === 0 ? parts : [...parts, { areas: bare, validation: NO_VALIDATION }];
}

const saysSomething = ({ rule, prompt, errorAlert }: Validation): boolean =>
  rule !== null || `${prompt.title}${prompt.message}${errorAlert.title}${errorAlert.message}` !== '';

/** Takes validation off an area; what reaches beyond it stays there. */
export function dropValidations(sheet: SheetModel, area: Area): void {
  sheet.dataValidations = sheet.dataValidations.flatMap((one): DataValidationModel[] => {
    if (!one.areas.some((own) => intersection(own, area))) return [one];
    const areas = areasWithout(one.areas, [area]);
    return areas.length === 0 ? [] : [{ ...startingAt(one, areas), areas }];
  });
}

/** Changes what holds for the cells of a range, and for no other cells. */
export function changeValidations(cells: Cells, change: (before: Validation) => Validation): void {
  const changed = validatedParts(cells).map(({ areas, validation }): DataValidationModel => ({
    ...change(validation),
    areas,
  }));
  dropValidations(cells.sheet, cells.area);
  cells.sheet.dataValidations.push(...changed.filter(saysSomething));
}
