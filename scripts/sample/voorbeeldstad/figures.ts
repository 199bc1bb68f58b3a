/** The figures of a sector or of a part of one; money in millions of euros. */
export interface Figures {
  readonly jobs: number;
  readonly earlierJobs: number;
  readonly establishments: number;
  /** Jobs in the labour market region, the own city among them. */
  readonly region: number;
  readonly reference: number;
  readonly earlierReference: number;
  readonly basicJobs: number;
  readonly fte: number;
  readonly turnover: number;
  readonly exports: number;
  readonly valueAdded: number;
}

export interface InventedSector extends Figures {
  readonly name: string;
  /** Together they are the sector; most sectors have none. */
  readonly parts: readonly (Figures & { readonly name: string })[];
}

type Row = readonly [
  jobs: number,
  earlierJobs: number,
  establishments: number,
  region: number,
  reference: number,
  earlierReference: number,
  basicJobs: number,
  fte: number,
  turnover: number,
  exports: number,
  valueAdded: number,
];

function figures(row: Row): Figures {
  const [jobs, earlierJobs, establishments, region, reference, earlierReference, ...money] = row;
  const [basicJobs, fte, turnover, exports, valueAdded] = money;
  return {
    ...{ jobs, earlierJobs, establishments, region, reference, earlierReference },
    ...{ basicJobs, fte, turnover, exports, valueAdded },
  };
}

const sector = (name: string, row: Row, parts: Readonly<Record<string, Row>> = {}): InventedSector => ({
  name,
  ...figures(row),
  parts: Object.entries(parts).map(([part, own]) => ({ name: part, ...figures(own) })),
});

/**
 * Fourteen sectors of an invented city of 100,000 jobs in a reference area of 9,600,000, so that a share can
 * be worked out by hand; the tests of the sample add up every column.
 */
export const SECTORS: readonly InventedSector[] = [
  sector('Agrofood & tuinbouw', [2600, 2500, 700, 14000, 400000, 395000, 1500, 2100, 700, 280, 150]),
  sector('Bouw', [6800, 6000, 2200, 19500, 560000, 510000, 1200, 6200, 1500, 60, 480]),
  sector('Energie', [3200, 2400, 80, 5500, 120000, 105000, 2400, 3000, 2400, 720, 540]),
  sector('Financiën', [2400, 2700, 250, 6500, 230000, 245000, 700, 2100, 600, 30, 290]),
  sector('ICT & creatief', [6500, 5600, 2100, 16000, 500000, 430000, 3100, 5900, 1100, 220, 560], {
    telecom: [900, 1300, 60, 1900, 50000, 60000, 500, 850, 300, 45, 110],
    'ICT-diensten': [4000, 2900, 1140, 9600, 300000, 240000, 2000, 3700, 600, 150, 370],
    creatief: [1600, 1400, 900, 4500, 150000, 130000, 600, 1350, 200, 25, 80],
  }),
  sector('Kennis', [3000, 2500, 260, 6500, 200000, 175000, 2000, 2500, 350, 70, 200]),
  sector('Logistiek', [9500, 9000, 900, 30000, 800000, 750000, 5600, 8500, 1900, 570, 700]),
  sector('Maak', [13000, 12600, 800, 33000, 850000, 840000, 10400, 12200, 4600, 2760, 1280], {
    hightech: [5200, 4200, 180, 11500, 300000, 280000, 4800, 4950, 1900, 1330, 600],
    'overige maakindustrie': [7800, 8400, 620, 21500, 550000, 560000, 5600, 7250, 2700, 1430, 680],
  }),
  sector('Onderwijs', [5500, 5300, 620, 16000, 450000, 430000, 400, 4200, 400, 0, 320]),
  sector('Overheid', [7000, 7100, 190, 17000, 540000, 520000, 1200, 6200, 900, 0, 560]),
  sector('Detailhandel en horeca', [14000, 14200, 3000, 46000, 1550000, 1530000, 900, 8900, 2500, 50, 480]),
  sector('Toerisme', [3000, 2800, 500, 9000, 350000, 330000, 2200, 2000, 250, 50, 90]),
  sector('Zorg', [15500, 14000, 1800, 48000, 1600000, 1450000, 1400, 10900, 1100, 10, 700]),
  sector('Zakelijke diensten', [8000, 7300, 3100, 33000, 1450000, 1290000, 2500, 6300, 1200, 180, 550]),
];

export const sectorNames: readonly string[] = SECTORS.map(({ name }) => name);

/** What the sectors come to together. */
export const totalOf = (figure: keyof Figures): number =>
  SECTORS.reduce((total, each) => total + each[figure], 0);
