import type { indicators as dutch } from '../../nl/sheets/indicators';
import { count } from './wording';

export const indicators: typeof dutch = {
  title: 'Indicators',
  question: 'How does each sector do, by element?',
  answer: (sectors, elements) =>
    `${count(sectors, 'sector', 'sectors')} and ${count(elements, 'element', 'elements')} with a value by sector.`,
  remarks: [
    'The raw values of your table. The row above the header is the mean they are compared with; which mean that is stands on the sheet Provenance.',
    'A blank cell is a missing value; it does not count in the mean.',
  ],
};
