import { figureElsewhere, type EarningsFigure, type OtherArea, type SectorTable } from '../../input';
import { earningsOf, type ExportBasis, type ValueAddedBasis } from './earnings';

/** Where a column of the sheet Input stands: the cell of one sector, or that of all together. */
type CellOf = (columnId: string) => string;

/** Where one of the figures of an area stands. */
type FigureOf = (figure: EarningsFigure | 'exporters' | 'establishments' | 'jobs') => string;

/** A column of the sheet Structure with its formula; a ratio of her own table has no whole. */
interface EarningsFormula {
  readonly id: string;
  readonly text: string;
  readonly isReady: boolean;
}

/** The columns of another area beside those of the own area. */
export const exportShareBeside = (area: OtherArea): string => `${area}ExportShareBeside`;
export const valueAddedBeside = (area: OtherArea): string => `${area}ValueAddedBeside`;

/**
 * The export share and value added per year of work, of one sector or of all, in the own area and in others beside
 * it: native formulas without `=`.
 */
export const earningsFormulas = (sectors: SectorTable, cell: CellOf): Readonly<Record<string, string>> =>
  byId(formulasOf(sectors, cell));

/** Those that can be told of all sectors together. */
export const totalEarnings = (sectors: SectorTable, total: CellOf): Readonly<Record<string, string>> =>
  byId(formulasOf(sectors, total).filter(({ isReady }) => !isReady));

const byId = (formulas: readonly EarningsFormula[]): Readonly<Record<string, string>> =>
  Object.fromEntries(formulas.map(({ id, text }) => [id, text]));

function formulasOf(sectors: SectorTable, cell: CellOf): readonly EarningsFormula[] {
  const own = earningsOf(sectors);
  const work = sectors.extras.some(({ id }) => id === 'fte') ? 'fte' : 'jobs';
  return [
    ...exportShareFormula('exportShare', own.exports, cell),
    ...valueAddedFormula('valueAdded', own.valueAdded, cell, work),
    ...own.elsewhere.flatMap((there) => {
      const { area } = there;
      // The jobs of another area stand under the name of the area.
      const figure: FigureOf = (id) =>
        cell(id === 'jobs' ? area : figureElsewhere(area, id as EarningsFigure));
      return [
        ...exportShareFormula(exportShareBeside(area), there.exports, figure),
        ...valueAddedFormula(valueAddedBeside(area), there.valueAdded, figure, work),
      ];
    }),
  ];
}

function exportShareFormula(id: string, basis: ExportBasis | null, figure: FigureOf): EarningsFormula[] {
  switch (basis) {
    case null:
      return [];
    case 'share':
      return [{ id, text: figure('exportShare'), isReady: true }];
    case 'turnover':
      return [{ id, text: ratio(figure('exports'), figure('turnover')), isReady: false }];
    case 'establishments':
      return [{ id, text: ratio(figure('exporters'), figure('establishments')), isReady: false }];
  }
}

function valueAddedFormula(
  id: string,
  basis: ValueAddedBasis | null,
  figure: FigureOf,
  work: 'fte' | 'jobs',
): EarningsFormula[] {
  if (basis === null) return [];
  if (basis.isReady) return [{ id, text: figure('valueAddedPerJob'), isReady: true }];
  const times = basis.thousands === null || basis.thousands === 1 ? '' : `*${basis.thousands}`;
  return [{ id, text: ratio(figure('valueAdded'), figure(work), times), isReady: false }];
}

const ratio = (part: string, whole: string, times = ''): string =>
  `IF(${whole}=0,NA(),${part}/${whole}${times})`;
