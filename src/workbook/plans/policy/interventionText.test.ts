import { sheetLocaleOf } from '../../../locale/sheetLocale';
import { CATALOGUE } from '../../../method';
import { placementText, sourcesText } from './interventionText';

const dutch = sheetLocaleOf('nl');
const intervention = (id: string) => CATALOGUE.find((candidate) => candidate.id === id)!;

// Birch (2019): figure 8, and appendix 1, table 2, which quotes Brenner & Schlump (2011).
describe('the phases of an intervention', () => {
  it('are marked without repeating the source, which has a column of its own', () => {
    const renewed = intervention('renew-networks');
    expect(placementText(renewed, 'maturity', dutch)).toBe('✓');
    expect(placementText(renewed, 'birth', dutch)).toBeNull();
    expect(sourcesText(renewed.placements, dutch)).toBe('Birch 2019, figuur 8; Brenner & Schlump 2011');
  });

  it('name the source where not all sources agree', () => {
    const events = intervention('network-events');
    expect(placementText(events, 'birth', dutch)).toBe('✓ (Brenner & Schlump 2011)');
    expect(placementText(events, 'growth', dutch)).toBe('✓');
  });

  it('say that a phase cannot be read for certain', () => {
    expect(placementText(intervention('laboratories'), 'birth', dutch)).toBe('✓ (fase niet zeker leesbaar)');
  });
});
