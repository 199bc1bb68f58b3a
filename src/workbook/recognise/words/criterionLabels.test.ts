import { fitClassOf, growthClassesOf, missionsIn, relevanceOf } from './criterionLabels';

describe('labels of growth', () => {
  // Figure 3 of Birch (2019), and table 1 of the article of the same authors, which puts size and growth together.
  it.each([
    ['groei', ['growth']],
    ['grote groei', ['strongGrowth']],
    ['krimp', ['decline']],
    ['lichte krimp', ['slightDecline']],
    ['lichte groei', ['slightGrowth']],
    ['groei in HTSM', ['growth']],
    ['krimp in telecom, groei in ICT', ['decline', 'growth']],
    ['Kleine omvang, groei', ['growth']],
    ['Grote omvang, grote groei', ['strongGrowth']],
    ['Strong growth', ['strongGrowth']],
    ['slight decline', ['slightDecline']],
  ])('read %p as %p', (label, classes) => {
    expect(growthClassesOf(label)).toEqual(classes);
  });

  it.each(['stabiel', 'Groeningen', ''])('say nothing in %p', (label) => {
    expect(growthClassesOf(label)).toBeNull();
  });
});

describe('labels of the fit with the unemployed', () => {
  it.each([
    ['goed', 'good'],
    ['Goede aansluiting', 'good'],
    ['gemiddeld', 'average'],
    ['Gemiddelde aansluiting', 'average'],
    ['slecht', 'poor'],
    ['Poor fit', 'poor'],
    ['onbekend', null],
  ])('read %p as %p', (label, fit) => {
    expect(fitClassOf(label)).toBe(fit);
  });
});

describe('labels of relevance', () => {
  const relevance = (direct: number, ...roles: readonly ('enabler' | 'steering')[]) => ({
    direct,
    enabler: roles.includes('enabler'),
    steering: roles.includes('steering'),
  });

  it.each([
    ['Landbouw, water en voedsel', relevance(1)],
    ['Deels energietransitie', relevance(0.5)],
    ['Energietransitie', relevance(1)],
    ['Enabler', relevance(0, 'enabler')],
    ['‘Enabler’, nodig voor innovaties', relevance(0, 'enabler')],
    ['Veiligheid + enabler', relevance(1, 'enabler')],
    ['Sturende sector', relevance(0, 'steering')],
    ['Gezondheid en zorg', relevance(1)],
    ['Geen directe betrokkenheid', relevance(0)],
    ['Energietransitie; deels veiligheid; stuurt', relevance(1.5, 'steering')],
    ['Health and care + key technologies', relevance(2)],
  ])('read %p as %p', (label, expected) => {
    expect(relevanceOf(label)).toEqual(expected);
  });

  it.each(['belangrijk', 'Mogelijk energietransitie', 'Veiligheid?', 'Zorg'])(
    'say nothing in %p',
    (label) => {
      expect(relevanceOf(label)).toBeNull();
    },
  );
});

it('a header names the missions in either language', () => {
  expect(missionsIn('Energietransitie en duurzaamheid')).toEqual(['energyTransition']);
  expect(missionsIn('Agriculture, water and food')).toEqual(['foodAndWater']);
  expect(missionsIn('Gezondheid en zorg')).toEqual(['health']);
  expect(missionsIn('Veiligheid')).toEqual(['security']);
  expect(missionsIn('Sleuteltechnologieën')).toEqual(['keyTechnologies']);
  expect(missionsIn('Zorg')).toEqual([]);
});
