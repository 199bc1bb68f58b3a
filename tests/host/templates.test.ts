import type { Language } from '../../src/locale';
import { templateLocaleOf } from '../../src/locale/templateLocale';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { TEMPLATE_IDS, type TemplateId } from '../../src/workbook/insert/templateIds';
import { entriesOf } from './templateEntries';
import { BOTH, LANGUAGES, empty, enter, headersOf, inputOf, insert, look } from './templateSheet';
import { inHost, openVoorbeeldstad, run } from './workbooks';

/** Inserts tables and fills them in, in a workbook with nothing else. */
async function filled(
  ids: readonly TemplateId[],
  language: Language,
  workbook: WorkbookModel,
): Promise<void> {
  const names = await insert(ids, language);
  ids.forEach((id, index) =>
    enter(workbook.sheetByName(names[index]!)!, entriesOf(id, templateLocaleOf(language))),
  );
}

/** The kind as which each table is read; those of sectors need no other table beside them. */
const KIND: Readonly<Record<TemplateId, string>> = {
  sectors: 'sectors',
  codes: 'sectors',
  subsectors: 'sectors',
  scheme: 'scheme',
  criteria: 'criteria',
  missions: 'missions',
  education: 'education',
  indicators: 'indicators',
  ratings: 'ratings',
  evidence: 'ratings',
  clusters: 'clusters',
  projects: 'projects',
  goals: 'goals',
};

const besides = (id: TemplateId): readonly TemplateId[] =>
  id === 'scheme' ? ['codes', id] : KIND[id] === 'sectors' ? [id] : ['sectors', id];

/** What stands beside a code is read with it, and is no column of its own. */
const isDescription = (header: string): boolean => /^(?:Omschrijving|Description)$/.test(header);

describe('a table that was inserted empty and filled in', () => {
  it.each(BOTH)('is read by construction: %s (%s)', async (id, language) => {
    const workbook = empty();
    await inHost(workbook, async () => {
      await filled(besides(id), language, workbook);
      const sheet = workbook.sheets[workbook.sheets.length - 1]!;
      const { tables, findings, others, sectors } = await inputOf();
      expect(findings).toEqual([]);
      expect(others).toEqual([]);
      const read = tables.find((table) => table.sheet === sheet.name);
      expect(read?.kind).toBe(KIND[id]);
      // Every column was taken for something, and no column for two things.
      const headers = headersOf(sheet).filter((header) => !isDescription(header));
      expect(read!.columns.map(({ header }) => header).sort()).toEqual([...headers].sort());
      // The levels of education have one role together.
      const roles = read!.columns.map(({ role }) => role).filter((role) => role !== 'figure');
      expect(new Set(roles).size).toBe(roles.length);
      if (id === 'codes') expect(sectors!.rows[1]!.description?.text).toBe('Afdeling b');
      expect(read!.rows).toBe(rowsRead(id, language));
    });
  });

  it.each(LANGUAGES)('serves every step, all of them together (%s)', async (language) => {
    const workbook = empty();
    await inHost(workbook, async () => {
      const ids = TEMPLATE_IDS.filter((id) => !['codes', 'subsectors', 'scheme'].includes(id));
      await filled(
        ids.filter((id) => id !== 'evidence'),
        language,
        workbook,
      );
      const sight = await look(language);
      expect(sight.findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
      const report = await run({ language });
      expect([report.problem, report.skipped]).toEqual([null, []]);
    });
  });
});

function rowsRead(id: TemplateId, language: Language): number {
  const { length } = entriesOf(id, templateLocaleOf(language));
  // A row of the unemployed is no sector; two parts make one sector; the list counts its sectors.
  if (id === 'education') return length - 1;
  if (id === 'subsectors') return length / 2;
  return length;
}

describe('an empty table', () => {
  it.each(BOTH)('gives no error and no false table: %s (%s)', async (id, language) => {
    const workbook = empty();
    await inHost(workbook, async () => {
      const [name] = await insert([id], language);
      const sight = await look(language);
      expect([sight.tables, sight.others, sight.findings]).toEqual([[], [], []]);
      expect(sight.isEmpty).toBe(false);
      expect(['emptyTable', 'noTable']).toContain(sight.problems.structure!.kind);
      if (id === 'ratings') expect(sight.emptyRatings).toMatchObject({ sheet: name });
    });
  });

  it.each(LANGUAGES)('beside full ones changes nothing of what is read (%s)', async (language) => {
    const { workbook } = await openVoorbeeldstad();
    await inHost(workbook, async () => {
      const before = await inputOf();
      await insert(TEMPLATE_IDS, language);
      const after = await inputOf();
      expect(after.tables).toEqual(before.tables);
      expect(after.findings).toEqual(before.findings);
      expect(after.others).toEqual(before.others);
    });
  });
});
