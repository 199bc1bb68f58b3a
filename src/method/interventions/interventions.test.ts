import { PHASES } from '../clusters/phases';
import { ELEMENTS } from '../ecosystem/elements';
import { CATALOGUE } from './catalogue';
import { interventions, reasonForNone, type InterventionQuery } from './interventions';
import { phasesOf } from './intervention';

const ids = (query: InterventionQuery): readonly string[] =>
  interventions(query).map(({ intervention }) => intervention.id);

describe('interventions', () => {
  it('puts the interventions for the subject before the general ones', () => {
    expect(ids({ element: 'demand', subject: 'Bouw', subjectKind: 'sector' })).toEqual([
      'smart-tenders',
      'bundle-public-demand',
      'open-challenges',
      'pool-procurement-plans',
      'joint-roadmap-markets',
      'demonstration-projects',
    ]);
  });

  it('leaves out what is meant for another subject', () => {
    expect(ids({ element: 'intermediateServices', subject: 'Zorg' })).toContain('bundle-support-demand');
    expect(ids({ element: 'intermediateServices', subject: 'Zorg' })).not.toContain('expertise-centre');
    expect(ids({ element: 'intermediateServices' })).not.toContain('bundle-support-demand');
  });

  it('keeps only the general ones of a known phase, and the specific ones whatever the phase', () => {
    expect(ids({ element: 'networks', subject: 'Composieten', phase: 'growth' })).toEqual([
      'themed-network-meetings',
      'network-events',
      'cluster-policy',
      'cross-overs-regional-sme',
    ]);
    expect(ids({ element: 'networks', subject: 'Composieten', phase: 'decline' })).toEqual([
      'themed-network-meetings',
    ]);
  });

  it('leaves out for a sector what is about a cluster as such', () => {
    expect(ids({ element: 'leadership', subjectKind: 'cluster' })).toContain('cluster-board');
    expect(ids({ element: 'leadership', subjectKind: 'sector' })).not.toContain('cluster-board');
    expect(ids({ element: 'leadership' })).toContain('cluster-board');
  });

  it('finds an intervention in every phase that some source gives it', () => {
    const phasesOfResearchSupport = PHASES.filter((phase) =>
      ids({ element: 'knowledge', phase }).includes('research-support-programmes'),
    );
    // Figure 8 has it under growth, table 2 under birth.
    expect(phasesOfResearchSupport).toEqual(['birth', 'growth']);
  });

  it('says for a general one which sources place it in the phase', () => {
    const found = interventions({ element: 'finance', phase: 'birth' });
    expect(found.map(({ intervention }) => intervention.id)).toEqual(['access-to-venture-capital']);
    expect(found[0]!.because).toEqual({
      kind: 'general',
      placements: [{ source: 'table2', phase: ['birth', 'growth'], certain: true }],
    });
  });

  it('says for a general one without a phase all that the sources say', () => {
    const [events] = interventions({ element: 'networks' }).filter(
      ({ intervention }) => intervention.id === 'network-events',
    );
    expect(events!.because.placements.map(({ source }) => source)).toEqual(['figure8', 'table2']);
  });

  it('says for a specific one for whom it is meant', () => {
    const [first] = interventions({ element: 'finance', subject: 'security', phase: 'growth' });
    expect(first!.because).toEqual({
      kind: 'specific',
      subject: { kind: 'cluster', key: 'security' },
      placements: [{ source: 'figure9', phase: null, certain: true }],
    });
  });

  it.each([
    'Maak',
    'Maakindustrie',
    'maakindustrie ',
    'manufacturing',
    'Manufacturing',
    'Sector maakindustrie',
  ])('knows the sector %p however it is named', (subject) => {
    expect(ids({ element: 'entrepreneurialCulture', subject, subjectKind: 'sector' }).slice(0, 2)).toEqual([
      'entrepreneurship-in-technical-education',
      'challenges-for-societal-questions',
    ]);
  });

  it('does not take a cluster for the sector of the same name', () => {
    expect(ids({ element: 'demand', subject: 'Bouw', subjectKind: 'cluster' })).not.toContain(
      'smart-tenders',
    );
    expect(ids({ element: 'finance', subject: 'Security', subjectKind: 'sector' })).not.toContain(
      'mission-bound-funds',
    );
  });

  it('gives any subject that no source names the general ones', () => {
    expect(ids({ element: 'demand', subject: 'Logistiek' })).toEqual(ids({ element: 'demand' }));
    expect(ids({ element: 'demand', subject: 'Biobased', subjectKind: 'cluster' })).toEqual(
      ids({ element: 'demand' }),
    );
    expect(ids({ element: 'demand', subject: '' })).toEqual(ids({ element: 'demand' }));
  });

  it('treats null like absent', () => {
    expect(interventions({ element: 'talent', phase: null, subject: null, subjectKind: null })).toEqual(
      interventions({ element: 'talent' }),
    );
  });

  it('finds every general intervention in exactly its phases, and nothing of another element', () => {
    for (const element of ELEMENTS) {
      for (const phase of PHASES) {
        const expected = CATALOGUE.filter(
          (intervention) =>
            intervention.element === element &&
            intervention.scope === null &&
            intervention.placements.some((placement) => phasesOf(placement).includes(phase)),
        ).map(({ id }) => id);
        expect(ids({ element, phase })).toEqual(expected);
      }
    }
  });
});

describe('reasonForNone', () => {
  it('blames the element for formal institutions, also in decline and with a subject', () => {
    expect(reasonForNone({ element: 'formalInstitutions' })).toBe('noInstrumentForElement');
    expect(reasonForNone({ element: 'formalInstitutions', phase: 'decline' })).toBe('noInstrumentForElement');
    expect(reasonForNone({ element: 'formalInstitutions', subject: 'Bouw', phase: 'birth' })).toBe(
      'noInstrumentForElement',
    );
  });

  it('blames the phase for decline, and wherever the catalogue has another phase only', () => {
    for (const element of ELEMENTS.filter((name) => name !== 'formalInstitutions')) {
      expect(reasonForNone({ element, phase: 'decline' })).toBe('noInstrumentForPhase');
    }
    // Figure 8 leaves the birth phase of talent empty, and the growth phase of leadership.
    expect(reasonForNone({ element: 'talent', phase: 'birth' })).toBe('noInstrumentForPhase');
    expect(reasonForNone({ element: 'leadership', phase: 'growth' })).toBe('noInstrumentForPhase');
  });

  it('is null exactly when something is found', () => {
    for (const element of ELEMENTS) {
      for (const phase of [null, ...PHASES]) {
        for (const subject of [null, 'Bouw', 'Legal & Policy']) {
          const query = { element, phase, subject };
          expect(reasonForNone(query) === null).toBe(interventions(query).length > 0);
        }
      }
    }
  });
});
