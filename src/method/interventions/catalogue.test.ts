import { PHASES } from '../clusters/phases';
import { subjectKey } from '../clusters/subjectKey';
import { ELEMENTS } from '../ecosystem/elements';
import { CATALOGUE, interventionById } from './catalogue';
import { phasesOf, type Intervention, type InterventionSource } from './intervention';
import { SOURCES } from './sources';
import {
  FIGURE_8,
  FIGURE_8_INFERRED,
  FIGURE_9,
  PRINTED_ELEMENT,
  PRINTED_PHASE,
  TABLE_2,
} from './testing/publishedFigures';
import { referenceFacts } from './testing/reference';

const ofSource = (source: InterventionSource): readonly Intervention[] =>
  CATALOGUE.filter((intervention) =>
    intervention.placements.some((placement) => placement.source === source),
  );

const placementIn = (intervention: Intervention, source: InterventionSource) =>
  intervention.placements.find((placement) => placement.source === source)!;

const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

/** Where table 2 words an instrument of figure 8 in its own way. */
const NAME_IN_TABLE_2: Readonly<Record<string, string>> = {
  'encourage-interaction': 'Interactie en samenwerking stimuleren',
  'workforce-quality': 'Kwaliteit beroepsbevolking',
};

describe('the catalogue', () => {
  it('holds the 42 instruments of figure 8, each under its element and phase', () => {
    expect(FIGURE_8).toHaveLength(42);
    const placed = ofSource('figure8').map((intervention) => [
      intervention.element,
      placementIn(intervention, 'figure8').phase,
      intervention.name.nl,
    ]);
    expect(sorted(placed)).toEqual(sorted(FIGURE_8));
  });

  it('marks the columns of figure 8 that are inferred, and no other placement', () => {
    const uncertain = CATALOGUE.filter((intervention) =>
      intervention.placements.some(({ certain }) => !certain),
    );
    expect(sorted(uncertain.map(({ name }) => name.nl))).toEqual(sorted(FIGURE_8_INFERRED));
    for (const intervention of CATALOGUE) {
      for (const placement of intervention.placements) {
        if (placement.source !== 'figure8') expect(placement.certain).toBe(true);
      }
    }
  });

  it('holds the 16 instruments of table 2, each with the phases of that table', () => {
    expect(TABLE_2).toHaveLength(16);
    const placed = ofSource('table2').map((intervention) => [
      phasesOf(placementIn(intervention, 'table2')),
      NAME_IN_TABLE_2[intervention.id] ?? intervention.name.nl,
    ]);
    expect(sorted(placed)).toEqual(sorted(TABLE_2));
  });

  it('keeps both phases where figure 8 and table 2 disagree', () => {
    const differing = CATALOGUE.filter(({ placements }) => {
      const [one, other] = placements;
      return one !== undefined && other !== undefined && phasesOf(one).join() !== phasesOf(other).join();
    }).map(({ id }) => id);
    expect(sorted(differing)).toEqual(
      sorted([
        'network-events',
        'access-to-venture-capital',
        'support-spin-offs',
        'education-and-training',
        'research-support-programmes',
        'cluster-marketing',
      ]),
    );
  });

  it('holds the 12 instruments and 18 element-subject pairs of figure 9', () => {
    const specific = ofSource('figure9');
    expect(specific).toHaveLength(12);
    const published = FIGURE_9.flatMap(([element, subjects, names]) =>
      names.map((name) => [element, name, subjects.map((subject) => subjectKey(subject))]),
    );
    expect(
      sorted(specific.map(({ element, name, scope }) => [element, name.nl, scope!.map(({ key }) => key)])),
    ).toEqual(sorted(published));
    const pairs = specific.flatMap(({ element, scope }) => scope!.map(({ key }) => `${element} ${key}`));
    expect(new Set(pairs).size).toBe(18);
  });

  it('gives a scope to the instruments of figure 9 only, and no phase to them', () => {
    for (const { placements, scope } of CATALOGUE) {
      const isSpecific = placements.some(({ source }) => source === 'figure9');
      expect(scope !== null).toBe(isSpecific);
      if (isSpecific) expect(placements).toEqual([{ source: 'figure9', phase: null, certain: true }]);
    }
  });

  it('has 58 interventions: 42, four of table 2 alone, and 12', () => {
    const tableOnly = CATALOGUE.filter(
      ({ placements }) => placements.length === 1 && placements[0]!.source === 'table2',
    ).map(({ id, element }) => [id, element]);
    expect(tableOnly).toEqual([
      ['innovation-culture', 'entrepreneurialCulture'],
      ['demonstration-projects', 'demand'],
      ['startup-promotion', 'intermediateServices'],
      ['supporting-services', 'intermediateServices'],
    ]);
    expect(CATALOGUE).toHaveLength(58);
  });

  it('has nothing for formal institutions and nothing for decline', () => {
    const elements = new Set(CATALOGUE.map(({ element }) => element));
    expect(ELEMENTS.filter((element) => !elements.has(element))).toEqual(['formalInstitutions']);
    const phases = new Set(CATALOGUE.flatMap(({ placements }) => placements.flatMap(phasesOf)));
    expect(PHASES.filter((phase) => !phases.has(phase))).toEqual(['decline']);
  });

  it('names and explains every intervention in both languages, in one or two sentences', () => {
    for (const { id, name, explanation } of CATALOGUE) {
      for (const language of ['nl', 'en'] as const) {
        expect({ id, name: name[language].trim() }).not.toEqual({ id, name: '' });
        const sentences = explanation[language].split(/(?<=[.!?]) /);
        expect({ id, sentences: sentences.length <= 2 && sentences.length >= 1 }).toEqual({
          id,
          sentences: true,
        });
        expect(explanation[language]).toMatch(/[.]$/);
        expect(explanation[language].length).toBeGreaterThan(60);
      }
      expect(explanation.nl).toMatch(/gemeente/i);
      expect(explanation.en).toMatch(/municipality/i);
      expect(explanation.nl).not.toBe(explanation.en);
    }
  });

  it('gives no two interventions the same name or explanation in one language', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(CATALOGUE.map(({ name }) => name[language])).size).toBe(CATALOGUE.length);
      expect(new Set(CATALOGUE.map(({ explanation }) => explanation[language])).size).toBe(CATALOGUE.length);
    }
  });

  it('stands in the order of the ten elements, the general ones first', () => {
    const places = CATALOGUE.map(
      ({ element, scope }) => (scope === null ? 0 : 100) + ELEMENTS.indexOf(element),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('describes every source it uses in both languages', () => {
    const used = new Set(CATALOGUE.flatMap(({ placements }) => placements.map(({ source }) => source)));
    expect(sorted([...used])).toEqual(sorted(Object.keys(SOURCES)));
    for (const { short, full } of Object.values(SOURCES)) {
      for (const text of [short, full]) {
        expect(text.nl).toMatch(/20(11|19)/);
        expect(text.en).toMatch(/20(11|19)/);
      }
    }
  });

  it('finds an intervention by its id', () => {
    expect(interventionById('cluster-board')?.name.nl).toBe('Clusterbestuur instellen');
    expect(interventionById('no-such-thing')).toBeUndefined();
  });
});

describe('the published figures as typed here', () => {
  interface Facts {
    readonly figure8_catalogue: { readonly rows: readonly (readonly [string, string, string, boolean])[] };
    readonly table2_phase_interventions: { readonly rows: readonly (readonly [string, string])[] };
    readonly figure9_specific: {
      readonly rows: readonly (readonly [string, readonly string[], readonly string[]])[];
    };
  }
  const read = referenceFacts<Facts>('the-hague.json');
  const facts = read!;
  /** The facts file stands beside a full checkout only; without it there is nothing to compare with. */
  const withFacts = read ? it : it.skip;

  it('have 42, 16 and 8 rows, of which 13 are inferred', () => {
    expect([FIGURE_8.length, TABLE_2.length, FIGURE_9.length]).toEqual([42, 16, 8]);
    expect(FIGURE_8_INFERRED).toHaveLength(13);
  });

  withFacts('agree with the facts file, where it is present', () => {
    const figure8 = FIGURE_8.map(([element, phase, name]) => [
      PRINTED_ELEMENT[element],
      PRINTED_PHASE[phase],
      name,
    ]);
    expect(figure8).toEqual(facts.figure8_catalogue.rows.map((row) => row.slice(0, 3)));
    const table2 = TABLE_2.map(([phases, name]) => [
      phases.map((phase) => PRINTED_PHASE[phase]).join('/'),
      name,
    ]);
    expect(table2).toEqual(facts.table2_phase_interventions.rows);
    const figure9 = FIGURE_9.map(([element, subjects, names]) => [PRINTED_ELEMENT[element], subjects, names]);
    expect(figure9).toEqual(facts.figure9_specific.rows);
  });

  withFacts('call inferred whatever the facts file does, and two rows of the element knowledge more', () => {
    const unsure = facts.figure8_catalogue.rows.filter(([, , , sure]) => !sure).map(([, , name]) => name);
    const more = FIGURE_8_INFERRED.filter((name) => !unsure.includes(name));
    expect(unsure.filter((name) => !FIGURE_8_INFERRED.includes(name))).toEqual([]);
    // The file says that table 2 differs from figure 8 on these two, and gives them the same phase.
    expect(more).toEqual(['Laboratoria opzetten', 'Educatie en training']);
  });
});
