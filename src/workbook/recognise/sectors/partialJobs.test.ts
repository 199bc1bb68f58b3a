import type { Finding } from '../../findings';
import { recognise } from '../recognise';
import { snapshotOf } from '../testing/snapshotOf';

function saidOf(header: string): readonly Finding[] {
  const reading = recognise(
    snapshotOf({
      name: 'Blad1',
      cells: [
        ['Sector', header],
        ['Bouw', 120],
        ['Zorg', 80],
      ],
    }),
  );
  return 'problem' in reading ? [] : reading.input.findings;
}

describe('jobs of a part of the workers', () => {
  it.each(['Banen mannen', 'Parttime banen', 'Banen excl. zzp'])('are said to be that: %s', (header) => {
    expect(saidOf(header)).toEqual([
      {
        severity: 'notice',
        place: { sheet: 'Blad1', row: 0, column: 1 },
        message: { kind: 'partialJobs', column: header },
      },
    ]);
  });

  it.each(['Banen', 'Banen (incl. zelfstandigen)', 'Banen mannen en vrouwen'])(
    'are not seen in all jobs: %s',
    (header) => {
      expect(saidOf(header)).toEqual([]);
    },
  );
});
