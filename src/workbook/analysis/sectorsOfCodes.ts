import { SECTORS, sumBySector, type CountedPlace } from '../../method';
import type { Language } from '../../locale';
import {
  SECTOR_FIGURES,
  type SectorFigure,
  type Figure,
  type SectorRow,
  type SectorTable,
  type SubsectorRow,
} from '../input';
import { isRatio } from '../recognise/headers/extraFigures';
import { undividedCodes, undividedRow } from './undividedCodes';

/** A row of her table of SBI codes that counts for a sector. */
export interface CodeRow {
  readonly row: SectorRow;
  readonly place: CountedPlace;
  /** The name of the sector that it counts for, or mainly counts for. */
  readonly sectorName: string;
  /** What stands in for her cell, which does not show the code; null where the cell does. */
  readonly shown: string | null;
}

export interface SectorsOfCodes {
  readonly codes: readonly CodeRow[];
  /** Her rows that count for no sector, and are in the total all the same. */
  readonly undivided: readonly SectorRow[];
  /** The same table by sector: each figure a sum, standing in no single cell of hers. */
  readonly sectors: SectorTable;
}

/** Adds her SBI rows up to sectors; a code that belongs to no sector is in the total only (the reader has said so). */
export function sectorsOfCodes(
  table: SectorTable,
  knowledgeShare: number,
  language: Language,
): SectorsOfCodes {
  const names = sectorNames(table, language);
  const codes = table.rows.flatMap((row): CodeRow[] => {
    const placed = table.codes?.places.get(row.key);
    if (!placed) return [];
    const { place, shown } = placed;
    return [{ row, place, sectorName: names.get(place.sector) ?? place.sector, shown }];
  });
  const places = codes.map(({ place }) => place);
  const totalsOf = (
    figure: (row: SectorRow) => Figure | null | undefined,
  ): ReadonlyMap<string, number | null> =>
    sumBySector(
      places,
      codes.map(({ row }) => figure(row)?.value ?? null),
      knowledgeShare,
    );
  const totals = Object.fromEntries(SECTOR_FIGURES.map((id) => [id, totalsOf((row) => row[id])])) as Record<
    SectorFigure,
    ReadonlyMap<string, number | null>
  >;
  const extras = table.extras.filter(({ id }) => !isRatio(id));
  const extraTotals = extras.map(({ id }) => ({ id, of: totalsOf((row) => row.extras[id]) }));
  const present = [...names].filter(([key]) => totals.jobs.has(key));
  const rows = present.map(([key, name]): SectorRow => {
    const first = codes.find(({ place }) => place.sector === key || isPartOf(place, key))!.row;
    const figure = (of: SectorFigure): Figure => ({
      value: totals[of].get(key) ?? null,
      place: first.name.place,
      asIs: false,
    });
    return {
      key,
      name: { text: name, place: first.name.place },
      description: null,
      jobs: figure('jobs'),
      earlierJobs: table.hasEarlierJobs ? figure('earlierJobs') : null,
      establishments: table.hasEstablishments ? figure('establishments') : null,
      earlierEstablishments: table.hasEarlierEstablishments ? figure('earlierEstablishments') : null,
      region: table.hasRegion ? figure('region') : null,
      earlierRegion: table.hasEarlierRegion ? figure('earlierRegion') : null,
      reference: table.referenceKind === 'none' ? null : figure('reference'),
      earlierReference: table.hasEarlierReference ? figure('earlierReference') : null,
      extras: Object.fromEntries(
        extraTotals.map(({ id: extra, of }) => [
          extra,
          { value: of.get(key) ?? null, place: first.name.place, asIs: false },
        ]),
      ),
    };
  });
  const undivided = undividedCodes(table);
  return {
    codes,
    undivided,
    sectors: {
      ...table,
      keyKind: 'sector',
      codes: null,
      rows,
      extras,
      subsectors: partsOf(codes),
      undivided: undividedRow(undivided, language),
    },
  };
}

/** The names of the sectors by their keys, in the order to list them in: her own, or those of figure 1. */
function sectorNames(table: SectorTable, language: Language): ReadonlyMap<string, string> {
  const own = table.codes?.scheme?.sectors;
  return new Map(
    own
      ? own.map(({ key, name }) => [key, name.text] as const)
      : SECTORS.map(({ id, name }) => [id, name[language]] as const),
  );
}

const isPartOf = (place: CountedPlace, key: string): boolean => place.kind === 'split' && place.other === key;

/** The codes as parts of their sector; a code that is all of its sector, or of two sectors, is no part. */
function partsOf(codes: readonly CodeRow[]): readonly SubsectorRow[] {
  const whole = codes.filter(({ place }) => place.kind === 'sector');
  return whole
    .filter(({ place }) => whole.filter((code) => code.place.sector === place.sector).length > 1)
    .map(({ row, place: { sector } }) => ({ ...row, key: `${sector}|${row.key}`, sector }));
}
