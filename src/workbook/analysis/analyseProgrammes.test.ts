import type { Mission } from '../../method';
import { analyseAdvice } from './analyseAdvice';
import { analyseProgrammes } from './analyseProgrammes';
import { sketchEcosystem, type SubjectSketch } from './policyFixture';

const programmes = (
  sketches: readonly SubjectSketch[],
  missions: Readonly<Record<string, readonly Mission[]>> = {},
) =>
  analyseProgrammes(analyseAdvice(sketchEcosystem(sketches), new Set(), true), ({ key }) => ({
    contributions: (missions[key] ?? []).map((mission) => ({ mission, contribution: 'direct' })),
    label: null,
    isIndirect: false,
    via: [],
  })).map(({ key, kind, subjects, interventions }) => ({
    key,
    kind,
    subjects: subjects.map((subject) => subject.key),
    interventions: interventions.map(({ id }) => id),
  }));

describe('analyseProgrammes', () => {
  it('bundles what is proposed by name for one element of several sectors', () => {
    const found = programmes([
      { key: 'construction', ratings: { networks: 'weak' } },
      { key: 'healthcare', ratings: { networks: 'weak' } },
      { key: 'manufacturing', ratings: { networks: 'strong' } },
    ]);
    expect(found).toEqual([
      {
        key: 'element:networks',
        kind: 'innovation',
        subjects: ['construction', 'healthcare'],
        interventions: ['themed-network-meetings'],
      },
    ]);
  });

  it('buys together for sectors that work on the same mission, though their elements differ', () => {
    const found = programmes(
      [
        { key: 'construction', ratings: { demand: 'weak' } },
        { key: 'manufacturing', ratings: { entrepreneurialCulture: 'weak' } },
      ],
      { construction: ['energyTransition'], manufacturing: ['energyTransition'] },
    );
    expect(found.filter(({ kind }) => kind === 'procurement')).toEqual([
      {
        key: 'mission:energyTransition:procurement',
        kind: 'procurement',
        subjects: ['construction', 'manufacturing'],
        interventions: ['smart-tenders', 'bundle-public-demand', 'challenges-for-societal-questions'],
      },
    ]);
  });

  it('bundles nothing for a single sector, or for sectors that share neither mission nor element', () => {
    expect(programmes([{ key: 'construction', ratings: { demand: 'weak', networks: 'weak' } }])).toEqual([]);
    expect(
      programmes(
        [
          { key: 'construction', ratings: { demand: 'weak' } },
          { key: 'healthcare', ratings: { networks: 'weak' } },
        ],
        { construction: ['energyTransition'], healthcare: ['health'] },
      ),
    ).toEqual([]);
  });

  it('takes the general interventions that sectors share where no source names any for both', () => {
    const [only, ...others] = programmes([
      { key: 'elders', ratings: { talent: 'weak' } },
      { key: 'ginder', ratings: { talent: 'weak' } },
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ key: 'element:talent', subjects: ['elders', 'ginder'] });
    expect(only!.interventions).toContain('coordinate-education-supply');
  });
});
