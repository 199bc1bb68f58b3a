import { sheetLocaleOf } from '../../../locale/sheetLocale';
import type { ElementOverall } from '../../analysis/analyseGeneric';
import type { PlanContext } from '../planContext';
import { SummaryLayers } from './summaryLayers';
import type { SummaryBasis } from './summaryPlan';

const overall = (element: ElementOverall['element'], more: Partial<ElementOverall>): ElementOverall => ({
  element,
  strong: 0,
  weak: 0,
  rated: 0,
  isStrongInMost: false,
  isWeakInMost: false,
  isRatedInFew: false,
  region: null,
  ...more,
});

/** The boxes of the elements, of a region of which only these are known. */
function elementBoxes(elements: readonly ElementOverall[]): readonly (readonly string[])[] {
  const policy = { generic: { elements }, goals: { judged: [] }, advice: [], programmes: [] };
  const basis = {
    input: { goals: [], clusters: [] },
    policy,
    profiles: new Set(),
  } as unknown as SummaryBasis;
  const context = { locale: sheetLocaleOf('nl') } as PlanContext;
  const layers = new SummaryLayers(context, basis, []).all([]);
  return layers
    .find(({ key }) => key === 'elements')!
    .boxes.map(({ title, text, tone, spoken }) => [title, text, tone, spoken]);
}

describe('the elements in the drawing', () => {
  it('have the sign, colour and word of one rating', () => {
    const boxes = elementBoxes([
      overall('leadership', { weak: 6, strong: 2, rated: 8, isWeakInMost: true }),
      overall('knowledge', { strong: 8, rated: 8, isStrongInMost: true }),
      overall('demand', { weak: 1, rated: 1 }),
    ]);
    // In the order of the ten elements, not of how often they are weak.
    expect(boxes).toEqual([
      ['● Vraag', '0 sterk, 1 zwak van 1', 'neutral', 'neutraal, 0 sterk, 1 zwak van 1'],
      ['▼ Leiderschap', '2 sterk, 6 zwak van 8', 'weak', 'zwak, 2 sterk, 6 zwak van 8'],
      ['▲ Kennis', '8 sterk, 0 zwak van 8', 'strong', 'sterk, 8 sterk, 0 zwak van 8'],
    ]);
  });

  it('say what the region as a whole is, where that decides', () => {
    const boxes = elementBoxes([
      overall('finance', { weak: 1, rated: 3, region: 'strong' }),
      overall('talent', { strong: 4, rated: 4, isStrongInMost: true, region: 'weak' }),
      overall('networks', { region: 'neutral' }),
    ]);
    expect(boxes.map((box) => box.slice(0, 3))).toEqual(
      expect.arrayContaining([
        ['▲ Financiering', '0 sterk, 1 zwak van 3; hele regio: sterk', 'strong'],
        ['▼ Talent', '4 sterk, 0 zwak van 4; hele regio: zwak', 'weak'],
        ['● Netwerken', 'hele regio: neutraal', 'neutral'],
      ]),
    );
  });
});
