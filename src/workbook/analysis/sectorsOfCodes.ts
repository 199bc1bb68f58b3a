import { SECTORS, sectorOfCode, sumBySector, type SectorId } from '../../method';
import type { Language } from '../../locale';
import type { Figure, SectorRow, SectorTable, SubsectorRow } from '../input';
import { isRatio } from '../recognise/extraFigures';

/** A row of her table of SBI codes that counts for a sector. */
export interface CodeRow {
  readonly row: SectorRow;
  readonly sector: SectorId;
  /** Division 85 as a whole: partly knowledge. */
  readonly isSplit: boolean;
}

export interface SectorsOfCodes {
  readonly codes: readonly CodeRow[];
  /** The same table by sector: each figure a sum, standing in no single cell of hers. */
  readonly sectors: SectorTable;
}

const FIGURES = ['jobs', 'earlierJobs', 'establishments', 'region', 'reference', 'earlierReference'] as const;

/** Adds her SBI rows up to sectors; a code that belongs to no sector is left out (the reader has said so). */
export function sectorsOfCodes(
  table: SectorTable,
  knowledgeShare: number,
  language: Language,
): SectorsOfCodes {
  const codes = table.rows.flatMap((row): CodeRow[] => {
    const answer = sectorOfCode(row.key);
    if (answer.kind !== 'sector' && answer.kind !== 'education') return [];
    return [{ row, sector: answer.sector, isSplit: answer.kind === 'education' }];
  });
  const keys = codes.map(({ row }) => row.key);
  const totals = Object.fromEntries(
    FIGURES.map((id) => [
      id,
      sumBySector(
        keys,
        codes.map(({ row }) => row[id]?.value ?? null),
        knowledgeShare,
      ),
    ]),
  ) as Record<(typeof FIGURES)[number], ReadonlyMap<SectorId, number | null>>;
  const extras = table.extras.filter(({ id }) => !isRatio(id));
  const extraTotals = extras.map(({ id }) => ({
    id,
    of: sumBySector(
      keys,
      codes.map(({ row }) => row.extras[id]?.value ?? null),
      knowledgeShare,
    ),
  }));
  const rows = SECTORS.filter(({ id }) => totals.jobs.has(id)).map(({ id, name }): SectorRow => {
    const first = codes.find((code) => code.sector === id || code.isSplit)!.row;
    const figure = (of: (typeof FIGURES)[number]): Figure => ({
      value: totals[of].get(id) ?? null,
      place: first.name.place,
      asIs: false,
    });
    return {
      key: id,
      name: { text: name[language], place: first.name.place },
      description: null,
      jobs: figure('jobs'),
      earlierJobs: table.hasEarlierJobs ? figure('earlierJobs') : null,
      establishments: table.hasEstablishments ? figure('establishments') : null,
      region: table.hasRegion ? figure('region') : null,
      reference: table.referenceKind === 'none' ? null : figure('reference'),
      earlierReference: table.hasEarlierReference ? figure('earlierReference') : null,
      extras: Object.fromEntries(
        extraTotals.map(({ id: extra, of }) => [
          extra,
          { value: of.get(id) ?? null, place: first.name.place, asIs: false },
        ]),
      ),
    };
  });
  return { codes, sectors: { ...table, keyKind: 'sector', rows, extras, subsectors: partsOf(codes) } };
}

/** The codes as parts of their sector; a code that is all of its sector, or of two sectors, is no part. */
function partsOf(codes: readonly CodeRow[]): readonly SubsectorRow[] {
  const whole = codes.filter(({ isSplit }) => !isSplit);
  return whole
    .filter(({ sector }) => whole.filter((code) => code.sector === sector).length > 1)
    .map(({ row, sector }) => ({ ...row, key: `${sector}|${row.key}`, sector }));
}
