import type { catalogue as dutch } from '../../nl/sheets/catalogue';
import { count } from './wording';

export const catalogue: typeof dutch = {
  title: 'Intervention catalogue',
  question: 'Which interventions are there, by element and phase of development?',
  answer: (instruments) =>
    `${count(instruments, 'intervention', 'interventions')}; filter by element, phase or kind.`,
  element: 'Element',
  name: 'Intervention',
  explanation: 'What it is',
  kind: 'Kind',
  general: 'general',
  specific: 'specific',
  scope: 'For',
  uncertain: 'phase not surely legible',
  sources: 'Source',
  remarks: [
    'A ✓ under a phase: the source puts the intervention in that phase. Where not all sources do, those that do are named.',
    'For formal institutions and for the phase of decline the sources give no interventions.',
  ],
};
