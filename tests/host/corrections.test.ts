import { localeOf } from '../../src/locale';
import { withColumn } from '../../src/workbook/changeChoices';
import { CHOICES_KEY, NO_CHOICES, type Choices } from '../../src/workbook/choices';
import { findingText } from '../../src/workbook/plans/input/findingText';
import { rememberChoices } from '../../src/workbook/rememberChoices';
import { lookAtWorkbook } from '../../src/workbook/sight/lookAtWorkbook';
import type { WorkbookSight } from '../../src/workbook/sight/workbookSight';
import { inHost, run, RUN, workbookOf } from './workbooks';

// Made up.
const LISA = [
  ['Sector', 'Banen 2013', 'Banen 2018', 'Fulltime 2018', 'Nederland 2018'],
  ['Bouw', 100, 120, 90, 5000],
  ['Zorg', 300, 340, 200, 9000],
];
const JOBS = { kind: 'sectors', sheet: 'LISA', role: 'jobs' } as const;
const FULL_TIME: Choices = withColumn(NO_CHOICES, { ...JOBS, header: 'Fulltime 2018' });

const look = (): Promise<WorkbookSight> =>
  lookAtWorkbook({ language: 'nl', date: RUN.date, version: RUN.version });
const jobsColumn = ({ tables }: WorkbookSight): string | undefined =>
  tables[0]?.columns.find(({ role }) => role === 'jobs')?.header;

describe('a correction that the workbook remembers', () => {
  it('is one write, which every later reading goes by: the pane and the run', async () => {
    await inHost(workbookOf({ LISA }), async (host) => {
      expect(jobsColumn(await look())).toBe('Banen 2018');
      expect(host.log.writes).toEqual([]);
      await rememberChoices(FULL_TIME);
      expect(host.log.writes).toHaveLength(1);
      const sight = await look();
      expect([jobsColumn(sight), sight.choices]).toEqual(['Fulltime 2018', FULL_TIME]);
      expect(host.log.writes).toHaveLength(1);
      const report = await run();
      expect(report.tables[0]?.columns.find(({ role }) => role === 'jobs')?.header).toBe('Fulltime 2018');
    });
  });

  it('is gone when she has it forgotten, and forgetting what is not there writes nothing', async () => {
    await inHost(workbookOf({ LISA }), async (host) => {
      await rememberChoices(FULL_TIME);
      await rememberChoices(NO_CHOICES);
      const sight = await look();
      expect([jobsColumn(sight), sight.choices]).toEqual(['Banen 2018', NO_CHOICES]);
      expect(host.workbook.settings.has(CHOICES_KEY)).toBe(false);
      const { length } = host.log.writes;
      await rememberChoices(NO_CHOICES);
      expect(host.log.writes).toHaveLength(length);
    });
  });

  it('is named when its sheet was renamed since, and the reader chooses again', async () => {
    const workbook = workbookOf({ Blad1: LISA });
    workbook.settings.set(CHOICES_KEY, JSON.stringify(FULL_TIME));
    await inHost(workbook, async () => {
      const sight = await look();
      expect(jobsColumn(sight)).toBe('Banen 2018');
      const [gone] = sight.findings.filter(({ message }) => message.kind === 'columnChoiceGone');
      expect(findingText(gone!, localeOf('nl'))).toMatch(/"Fulltime 2018" op LISA[^]*zelf gekozen/);
      expect(gone!.place).toEqual({ sheet: 'Blad1', row: 0, column: 0 });
      expect(sight.problems.structure).toBeNull();
    });
  });

  it.each(['"x"', '[1]', '{"columns":[{"kind":"sectors"}]}', 'null'])(
    'that is not one of ours (%s) is left alone',
    async (setting) => {
      const workbook = workbookOf({ LISA });
      workbook.settings.set(CHOICES_KEY, setting);
      await inHost(workbook, async () => {
        const sight = await look();
        expect([jobsColumn(sight), sight.choices]).toEqual(['Banen 2018', NO_CHOICES]);
      });
    },
  );
});
