import { resolve } from 'node:path';
import { findingsOf, inputOf, type InputWithSectors } from './testing/inputOf';
import { snapshotOfFile } from './testing/snapshotOfFile';

/** Figure 2 of the report for The Hague (Birch 2019, p. 11): jobs 2018, establishments 2018. */
const FIGURE_2: readonly (readonly [string, number, number])[] = [
  ['agrofood', 3452, 1980],
  ['construction', 20178, 9735],
  ['energy', 2774, 121],
  ['financialServices', 7987, 453],
  ['ictCreative', 15570, 5550],
  ['knowledge', 6024, 676],
  ['logistics', 17287, 3196],
  ['manufacturing', 7025, 1246],
  ['education', 14690, 2187],
  ['government', 60111, 670],
  ['retailHospitality', 41700, 9849],
  ['tourism', 10597, 4025],
  ['healthcare', 40142, 4925],
  ['businessServices', 32297, 10160],
];

describe('the sample workbook', () => {
  let input: InputWithSectors;
  beforeAll(async () => {
    input = inputOf(await snapshotOfFile(resolve(__dirname, '../../../assets/samples/den-haag.xlsx')));
  });

  it('gives the jobs and establishments that figure 2 of the report prints', () => {
    const { rows } = input.sectors;
    expect(rows.map((row) => [row.key, row.jobs.value, row.establishments?.value])).toEqual(FIGURE_2);
  });

  it('takes the columns for what their headers say, and none of the derived ones for jobs', () => {
    expect(input.sectors.table.columns.map(({ role, header }) => [role, header])).toEqual([
      ['sector', 'Sector'],
      ['jobs', 'Banen 2018'],
      ['earlierJobs', 'Banen 2013 (afgeleid)'],
      ['establishments', 'Vestigingen 2018'],
      ['reference', 'Aandeel Nederland (afgeleid)'],
      ['establishmentsGrowth', 'Groei vestigingen 2013-2018'],
    ]);
    expect([input.sectors.year, input.sectors.earlierYear]).toEqual([2018, 2013]);
    expect([input.sectors.referenceKind, input.sectors.referenceDivisor]).toEqual(['shares', 1]);
  });

  it('finds the earlier jobs that the published growth comes from', () => {
    // 20,178 jobs after a growth of 21.3% were 16,635, and 15,570 after -8.8% were 17,072.
    const earlier = (key: string): number | null | undefined =>
      input.sectors.rows.find((row) => row.key === key)?.earlierJobs?.value;
    expect([earlier('construction'), earlier('ictCreative')]).toEqual([16635, 17072]);
  });

  it('sets the total apart, which is that of the report and differs from no sum', () => {
    expect([input.sectors.total?.jobs?.value, input.sectors.total?.establishments?.value]).toEqual([
      279834, 54773,
    ]);
    expect(findingsOf(input, 'totalSetApart').map((finding) => finding.message.label)).toEqual(['Totaal']);
    expect(findingsOf(input, 'totalDiffers')).toEqual([]);
  });

  it('reads every rating of the report, and none where its text is silent', () => {
    const said = (subject: string): string[] =>
      input.ratings.filter((r) => r.subject === subject).map((r) => `${r.element} ${r.rating}`);
    // Chapter 3.2 on the building sector, and chapter 3.3 on composites.
    expect(said('construction')).toEqual([
      'entrepreneurialCulture strong',
      'demand weak',
      'networks weak',
      'leadership weak',
      'talent weak',
      'knowledge strong',
      'intermediateServices weak',
    ]);
    expect(said('composites')).toEqual(
      expect.arrayContaining(['leadership strong', 'networks weak', 'finance null', 'knowledge strong']),
    );
    expect(said('energyRenewal').filter((rating) => !rating.endsWith('null'))).toHaveLength(3);
    expect(input.ratings.filter((r) => r.disputed !== null).map((r) => [r.subject, r.element])).toEqual([
      ['construction', 'talent'],
    ]);
  });

  it('reads the four clusters with their phases, and beside them a profile and the clusters of the wider region', () => {
    expect(input.clusters.filter((row) => row.phase).map((row) => [row.key, row.phase])).toEqual([
      ['security', 'growth'],
      ['legalPolicy', 'birth'],
      ['composites', 'growth'],
      ['energyRenewal', 'birth'],
    ]);
    const profile = input.clusters.find((row) => row.name.text === 'Impact City')!;
    expect([profile.proximity.result, profile.dependence.result]).toEqual(['yes', 'no']);
    expect(input.clusters.filter((row) => row.isElsewhere).map((row) => row.name.text)).toEqual([
      'Land- en tuinbouw',
      'Life Sciences',
      'Ruimtevaart en luchtvaart',
    ]);
  });

  it('reads the four sectors that the report selects', () => {
    const selected = input.criteria.filter((row) => row.selected).map((row) => row.key);
    expect(input.criteria).toHaveLength(14);
    expect(selected).toEqual(['construction', 'ictCreative', 'manufacturing', 'healthcare']);
  });

  it('says of the printed columns that it calculates for itself that they are not used', () => {
    expect(
      findingsOf(input, 'columnUnused').map(({ message }) => [message.column, message.isCalculated]),
    ).toEqual([
      ['Groei banen 2013-2018', true],
      ['Aandeel in banen Den Haag', true],
      ['Verhouding aandeel t.o.v. Nederland', true],
    ]);
  });

  it('leaves no table aside and has no problem with any cell', () => {
    expect(findingsOf(input, 'otherTableIgnored')).toEqual([]);
    expect(input.findings.filter((finding) => finding.severity === 'problem')).toEqual([]);
  });
});
