import type { Validation } from '../model/dataValidation';
import { invalidArgument } from '../protocol/hostError';
import { expectBoolean } from './arguments';
import { changing, defineObject, property } from './declaration';
import type { Cells, Remote } from './remote';
import { requireUnprotected } from './rules/protection';
import { changeValidations, dropValidations, validatedParts } from './rules/validationAreas';
import { readErrorAlert, readPrompt, readRule, shownRule } from './rules/validationRule';

type DataValidation = Remote<'DataValidation'>;

/** What the whole range has in common; null where its cells differ. */
function common(cells: Cells, of: (validation: Validation) => unknown): unknown {
  const [first, ...others] = validatedParts(cells).map(({ validation }) => of(validation));
  const shown = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === shown) ? first : null;
}

const rulesIn = (cells: Cells): ReadonlySet<string> =>
  new Set(validatedParts(cells).map(({ validation }) => JSON.stringify(validation.rule)));

function typeOf(cells: Cells): string {
  const rules = [...rulesIn(cells)];
  if (rules.length > 1) return rules.includes('null') ? 'MixedCriteria' : 'Inconsistent';
  const kind = validatedParts(cells)[0]?.validation.rule?.kind ?? 'none';
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function change(self: DataValidation, changed: Partial<Validation>): void {
  requireUnprotected(self.at.sheet, 'validate cells');
  changeValidations(self.at, (before) => ({ ...before, ...changed }));
}

/**
 * Excel on the web refuses a rule for cells that differ in validation
 * (https://github.com/OfficeDev/office-js/issues/2594), so that it is cleared first.
 */
function setRule(self: DataValidation, value: unknown): void {
  const rule = readRule(value);
  if (common(self.at, (validation) => validation) === null)
    throw invalidArgument('The cells of the range differ in validation; clear it first.');
  change(self, { rule });
}

/**
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.datavalidation. Which cells are valid is not told:
 * that takes a calculation of each rule for each cell.
 */
export const dataValidation = defineObject('DataValidation', {
  type: property('1.8', ({ at }) => typeOf(at)),
  rule: property('1.8', ({ at }) => common(at, ({ rule }) => shownRule(rule)), setRule),
  prompt: property(
    '1.8',
    ({ at }) => common(at, ({ prompt }) => prompt),
    (self, value) => change(self, { prompt: readPrompt(value) }),
  ),
  errorAlert: property(
    '1.8',
    ({ at }) => common(at, ({ errorAlert }) => errorAlert),
    (self, value) => change(self, { errorAlert: readErrorAlert(value) }),
  ),
  ignoreBlanks: property(
    '1.8',
    ({ at }) => common(at, ({ ignoreBlanks }) => ignoreBlanks),
    (self, value) => change(self, { ignoreBlanks: expectBoolean(value, 'DataValidation.ignoreBlanks') }),
  ),
  clear: changing('1.8', ({ at: { sheet, area } }) => {
    requireUnprotected(sheet, 'validate cells');
    dropValidations(sheet, area);
  }),
});
