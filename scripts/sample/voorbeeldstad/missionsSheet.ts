import type ExcelJS from 'exceljs';
import { addTableSheet } from '../tidySheet';
import { sectorNames } from './figures';
import { INVENTED } from './invented';

type Mark = 'direct' | 'deels' | 'enabler' | 'sturend' | 'geen';

const MISSIONS = [
  'Energietransitie en duurzaamheid',
  'Landbouw, water en voedsel',
  'Gezondheid en zorg',
  'Veiligheid',
  'Sleuteltechnologieën',
];

/** By sector, in the order of `MISSIONS`; a sector that is not named contributes to none. */
const MARKS: Readonly<Record<string, readonly Mark[]>> = {
  'Agrofood & tuinbouw': ['deels', 'direct', 'geen', 'geen', 'geen'],
  Bouw: ['direct', 'geen', 'geen', 'geen', 'geen'],
  Energie: ['direct', 'geen', 'geen', 'geen', 'deels'],
  Financiën: ['enabler', 'geen', 'geen', 'geen', 'geen'],
  'ICT & creatief': ['enabler', 'geen', 'enabler', 'direct', 'direct'],
  Kennis: ['enabler', 'enabler', 'enabler', 'geen', 'direct'],
  Logistiek: ['deels', 'geen', 'geen', 'geen', 'geen'],
  Maak: ['direct', 'geen', 'deels', 'geen', 'direct'],
  Overheid: ['sturend', 'sturend', 'sturend', 'sturend', 'geen'],
  Zorg: ['geen', 'geen', 'direct', 'geen', 'geen'],
  'Zakelijke diensten': ['geen', 'geen', 'geen', 'enabler', 'geen'],
};

const NONE: readonly Mark[] = MISSIONS.map(() => 'geen');

/** What a sector is for the missions, by the strongest of its marks. */
function roleOf(marks: readonly Mark[]): string {
  if (marks.includes('direct') || marks.includes('deels')) return 'levert zelf';
  if (marks.includes('sturend')) return 'stuurt';
  return marks.includes('enabler') ? 'maakt mogelijk' : 'geen rol';
}

export function addMissionsSheet(workbook: ExcelJS.Workbook): void {
  const heading = {
    title: 'Wat betekent elke sector voor de missies?',
    description: 'De vier maatschappelijke thema’s en de sleuteltechnologieën, met de rol van de sector.',
    source: INVENTED,
  };
  addTableSheet(workbook, 'Missies', heading, {
    columns: [
      { header: 'Sector', width: 30 },
      ...MISSIONS.map((header) => ({ header, width: 22, wrap: true })),
      { header: 'Rol', width: 16 },
    ],
    rows: sectorNames.map((name) => {
      const marks = MARKS[name] ?? NONE;
      return [name, ...marks, roleOf(marks)];
    }),
    notes: [
      'Noot 1: direct = de sector levert zelf; deels = voor een deel; enabler = maakt het werk van anderen mogelijk; sturend = geeft richting.',
    ],
    frozenColumns: 1,
  });
}
