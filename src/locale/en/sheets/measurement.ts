import type { measurement as dutch } from '../../nl/sheets/measurement';
import { count } from './wording';

export const measurement: typeof dutch = {
  title: 'Measurement',
  question: 'What is each element measured by, and how completely?',
  answer: (bySector, regional, known, possible) =>
    `${bySector} of the ten elements measured by sector, ${regional} for the region only; ` +
    `${count(known, 'value', 'values')} known of the ${possible} by sector and element.`,
  indicator: 'Indicator',
  split: 'Measured',
  bySector: 'by sector',
  regionalOnly: 'for the region',
  none: 'not',
  declaredScale: 'Scale by your table',
  scale: 'Scale that counts',
  level: 'Level',
  year: 'Year',
  known: (sectors) => `Sectors with a value (of ${sectors})`,
  spread: 'Spread (standard deviation)',
  regional: 'Value of the whole region',
  reference: 'Value of the reference',
  againstReference: 'Region against reference',
  ownScale: 'Own scale: ratio or interval',
  scalePrompt: 'Blank: the scale of your table applies.',
  remarks: [
    'Ratio: the value divided by the mean; a value below zero cannot be and counts as missing. Interval: the difference with the mean in standard deviations; needed for what can be negative, such as growth.',
    'Fill in ratio or interval in Own scale to depart from it; the sheets calculate with it at once.',
    'Measured for the region: one value that cannot be split by sector. It is compared with the reference; no sector gets a rating from it.',
    'Region against reference: the value of the region divided by that of the reference, or on the interval scale the difference.',
    'A numerator and a denominator in your table become a number per 1,000 here.',
  ],
};
