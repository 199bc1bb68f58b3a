import { ofCells, type AwkwardCase } from '../awkwardCase';

const HEADER = ['Sector', 'Banen 2018'] as const;
const ROWS = [
  ['Bouw', 150],
  ['Energie', 60],
  ['Zorg', 500],
] as const;

/** 711 is one more than 150 + 60 + 500: the figures are rounded. */
const called = (name: string): AwkwardCase =>
  ofCells([HEADER, ...ROWS, [name, 711]], {
    sectors: { figures: ['jobs'], rows: ROWS, total: [711], year: 2018 },
    findings: ['A5 totalSetApart', 'B5 totalDiffers'],
  });

export const totalCalledAlles = (): AwkwardCase => called('Alles');
export const totalCalledSamen = (): AwkwardCase => called('Samen');
export const totalCalledTot = (): AwkwardCase => called('Tot.');
export const totalCalledOptelling = (): AwkwardCase => called('Optelling');
export const totalWithItsLettersApart = (): AwkwardCase => called('T O T A A L');
export const totalCalledBySigma = (): AwkwardCase => called('Σ');
export const totalCalledAlleBanen = (): AwkwardCase => called('Alle banen');

/** Off by one in both years, as rounded figures are: 611 and 552 are as good as 610 and 551. */
export function totalByRoundedFigures(): AwkwardCase {
  const rows = [
    ['Landbouw', 50, 40],
    ['Industrie', 60, 70],
    ['Zorg', 500, 441],
  ] as const;
  return ofCells([['Sector', 'Banen 2018', 'Banen 2013'], ['Voorbeeldstad', 611, 552], ...rows], {
    sectors: { figures: ['jobs', 'earlierJobs'], rows, total: [611, 552], year: 2018, earlierYear: 2013 },
    findings: ['A2 totalSetApart', 'B2 totalDiffers', 'C2 totalDiffers'],
  });
}

/** One figure that is off by one proves nothing, but it is said. */
export function totalByOneRoundedFigure(): AwkwardCase {
  return ofCells([HEADER, ...ROWS, ['Voorbeeldstad', 711]], {
    sectors: { figures: ['jobs'], rows: [...ROWS, ['Voorbeeldstad', 711]], year: 2018 },
    findings: ['A5 rowMayBeSum'],
  });
}

/** A province is no sector of itself; 61500 is no sum of rounded figures. */
export function totalCalledByTheProvince(): AwkwardCase {
  const rows = [
    ['Landbouw', 5000],
    ['Industrie', 6000],
    ['Zorg', 50000],
  ] as const;
  return ofCells([HEADER, ['Zuid-Holland', 61500], ...rows], {
    sectors: { figures: ['jobs'], rows, total: [61500], year: 2018 },
    findings: ['A2 totalSetApart', 'B2 totalDiffers'],
  });
}
