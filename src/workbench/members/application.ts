import { oneOf } from './arguments';
import { defineObject, navigation, property, reading } from './declaration';
import { Remote } from './remote';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.application */
export const application = defineObject('Application', {
  calculationMode: property(
    '1.1',
    (_self, host) => host.calculationMode,
    (_self, value, host) => {
      host.calculationMode = oneOf(value, CALCULATION_MODES, 'calculationMode');
    },
    { setSince: '1.8' },
  ),
  calculationState: property('1.9', () => 'Done', undefined, { settles: true }),
  decimalSeparator: property('1.11', (_self, { modes }) => (modes.language === 'nl-NL' ? ',' : '.')),
  thousandsSeparator: property('1.11', (_self, { modes }) => (modes.language === 'nl-NL' ? '.' : ',')),
  useSystemSeparators: property('1.11', () => true),
  cultureInfo: navigation('1.11', () => new Remote('CultureInfo', {})),
  calculate: reading(
    '1.1',
    (_self, given) => {
      given.oneOf(0, CALCULATION_TYPES);
    },
    { settles: true },
  ),
  // The host calculates when values are asked for and draws nothing: there is nothing to hold back.
  suspendApiCalculationUntilNextSync: reading('1.6', () => undefined),
  suspendScreenUpdatingUntilNextSync: reading('1.9', () => undefined),
});
