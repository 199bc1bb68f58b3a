import type { WorkbookSnapshot } from '../snapshot';
import { ownersSheets, searchSheet } from './searchWorkbook';
import type { TableKind, TablePlace } from './tableChoice';
import { READERS, readingsGiven, readingsOf } from './tableReadings';

/** The kinds of tables that can be read at a place; none on a sheet that Regiolens made. */
export function kindsAt(snapshot: WorkbookSnapshot, place: TablePlace): readonly TableKind[] {
  const searched = ownersSheets(snapshot)
    .filter((sheet) => sheet.name === place.sheet)
    .flatMap((sheet) => searchSheet(snapshot, sheet));
  const ratings = READERS.ratings({ sectors: new Set(), clusters: new Set() });
  const { scheme, clusters, projects, criteria, missions, education } = READERS;
  const sectors = READERS.sectors(null);
  const indicators = READERS.indicators({});
  const goals = READERS.goals({ sectors: new Set(), clusters: new Set() });
  const isThere: Readonly<Record<TableKind, boolean>> = {
    sectors: readingsOf(snapshot, searched, sectors, place).eligible.length > 0,
    scheme: readingsOf(snapshot, searched, scheme, place).eligible.length > 0,
    indicators: readingsOf(snapshot, searched, indicators, place).eligible.length > 0,
    ratings: readingsOf(snapshot, searched, ratings, place).eligible.length > 0,
    clusters: readingsOf(snapshot, searched, clusters, place).eligible.length > 0,
    projects: readingsOf(snapshot, searched, projects, place).eligible.length > 0,
    criteria: readingsOf(snapshot, searched, criteria, place).eligible.length > 0,
    missions: readingsOf(snapshot, searched, missions, place).eligible.length > 0,
    education: readingsOf(snapshot, searched, education, place).eligible.length > 0,
    goals: readingsOf(snapshot, searched, goals, place).eligible.length > 0,
  };
  const kinds = (Object.keys(isThere) as TableKind[]).filter((kind) => isThere[kind]);
  // A table that nothing else can be made of may be one of sectors, if she says so.
  return kinds.length === 0 && readingsGiven(snapshot, sectors, place).length > 0 ? ['sectors'] : kinds;
}
