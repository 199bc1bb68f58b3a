import { ELEMENTS } from '../ecosystem/elements';
import { ACTORS, INTERVENTION_ACTORS } from './actors';
import { CATALOGUE } from './catalogue';
import { APPLIES_WHEN, GENERIC_POLICY } from './genericPolicy';
import { MUNICIPAL_INFLUENCE } from './influence';
import { missionTest } from './missionTest';

const ids = CATALOGUE.map(({ id }) => id);

describe('who acts', () => {
  it('is known for every intervention of the catalogue, and for no other', () => {
    expect(Object.keys(INTERVENTION_ACTORS).sort()).toEqual([...ids].sort());
  });

  it('is one actor at least, and nobody twice', () => {
    for (const { actors } of Object.values(INTERVENTION_ACTORS)) {
      expect(actors.length).toBeGreaterThan(0);
      expect(new Set(actors).size).toBe(actors.length);
      for (const actor of actors) expect(ACTORS).toContain(actor);
    }
  });

  it('is the municipality first for everything the report asks of The Hague by name but one', () => {
    // Birch (2019), 4.1: the centre of expertise is at a knowledge institute, together with the municipality.
    const specific = CATALOGUE.filter(({ scope }) => scope !== null).map(({ id }) => id);
    const others = specific.filter((id) => INTERVENTION_ACTORS[id]!.actors[0] !== 'municipality');
    expect(others).toEqual(['expertise-centre']);
    for (const id of specific) expect(INTERVENTION_ACTORS[id]!.section).not.toBeNull();
  });

  it('names the state where the report asks to combine the buying of governments', () => {
    // Birch (2019), 4.1: municipality, province and state bundle their demand for construction.
    for (const id of ['bundle-public-demand', 'smart-tenders', 'pool-procurement-plans']) {
      expect(INTERVENTION_ACTORS[id]!.actors).toEqual(['municipality', 'region', 'state']);
    }
  });
});

describe('the mission test', () => {
  it('passes by design what the report ties to a societal question itself', () => {
    // Birch (2019), figure 9: the rows that name `maatschappelijke vraagstukken`.
    for (const id of ['challenges-for-societal-questions', 'smart-tenders', 'mission-bound-funds']) {
      expect(missionTest(id).outcome).toBe('byDesign');
    }
  });

  it('asks for a condition of every means that serves whatever it is used for', () => {
    expect(missionTest('network-events')).toEqual({ outcome: 'whenTied', section: '4.2' });
    expect(ids.filter((id) => missionTest(id).outcome === 'byDesign')).toHaveLength(6);
    // Section 4.1 would have a centre of expertise, above all where it can be tied to a societal theme.
    expect(missionTest('expertise-centre')).toEqual({ outcome: 'whenTied', section: '4.1' });
  });
});

describe('the influence of a municipality', () => {
  it('is told for each element, with a reason in two languages and a source', () => {
    expect(Object.keys(MUNICIPAL_INFLUENCE)).toEqual([...ELEMENTS]);
    for (const { reason, source } of Object.values(MUNICIPAL_INFLUENCE)) {
      expect(reason.nl).not.toBe('');
      expect(reason.en).not.toBe(reason.nl);
      expect(source).toContain('Birch 2019');
    }
  });

  it('is large on networks, which the report says a municipality can work on itself', () => {
    expect(MUNICIPAL_INFLUENCE.networks.influence).toBe('large');
    expect(MUNICIPAL_INFLUENCE.demand.influence).toBe('shared');
  });
});

describe('generic policy', () => {
  it('has measures and warnings that are told apart, each once', () => {
    const known = GENERIC_POLICY.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    expect(GENERIC_POLICY.filter(({ kind }) => kind === 'challengers')).toHaveLength(5);
    expect(known).toEqual(
      expect.arrayContaining(['feeder-not-leader', 'not-only-clusters', 'never-one-element']),
    );
  });

  it('leaves no condition unused', () => {
    expect(new Set(GENERIC_POLICY.map(({ when }) => when))).toEqual(new Set(APPLIES_WHEN));
  });
});
