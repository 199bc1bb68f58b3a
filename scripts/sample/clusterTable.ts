import type ExcelJS from 'exceljs';
import { addTableSheet, type SheetHeading, type TidyColumn } from './tidySheet';

type Answer = 'ja' | 'beperkt' | 'nee';

export interface SampleCluster {
  readonly name: string;
  /** Null where the sources do not test it. */
  readonly proximity: Answer | null;
  readonly proximityEvidence: string | null;
  readonly dependence: Answer | null;
  readonly dependenceEvidence: string | null;
  readonly phase: 'geboorte' | 'groei' | 'volwassen' | null;
  /** Why this phase, and whether a source says so. */
  readonly phaseReason: string | null;
  /** The missions it works on, by `;`; null where the sources do not say. */
  readonly missions: string | null;
  /** The sectors it is made up of; null where the sources do not say. */
  readonly sectors: string | null;
  readonly note: string;
  /** The own city, or `ruime regio` for a cluster with its centre elsewhere. */
  readonly area: string;
  readonly centre: string;
  readonly source: string;
}

const COLUMNS: readonly TidyColumn[] = [
  { header: 'Cluster', width: 24 },
  { header: 'Nabijheid', width: 14, wrap: true },
  { header: 'Onderbouwing nabijheid', width: 30, wrap: true },
  { header: 'Onderlinge afhankelijkheid', width: 17, wrap: true },
  { header: 'Onderbouwing afhankelijkheid', width: 36, wrap: true },
  { header: 'Fase', width: 11 },
  { header: 'Reden van de fase', width: 30, wrap: true },
  { header: 'Missie', width: 26, wrap: true },
  { header: 'Sectoren', width: 18, wrap: true },
  { header: 'Toelichting', width: 34, wrap: true },
  { header: 'Gebied', width: 12 },
  { header: 'Centrum', width: 22, wrap: true },
  { header: 'Bron', width: 14, wrap: true },
];

/** The clusters with both tests, their phase and where they lie. */
export function addClusterTable(
  workbook: ExcelJS.Workbook,
  heading: SheetHeading,
  clusters: readonly SampleCluster[],
  notes: readonly string[],
): void {
  addTableSheet(workbook, 'Clusterlijst', heading, {
    columns: COLUMNS,
    rows: clusters.map((cluster) => [
      cluster.name,
      cluster.proximity,
      cluster.proximityEvidence,
      cluster.dependence,
      cluster.dependenceEvidence,
      cluster.phase,
      cluster.phaseReason,
      cluster.missions,
      cluster.sectors,
      cluster.note,
      cluster.area,
      cluster.centre,
      cluster.source,
    ]),
    notes,
    frozenColumns: 1,
  });
}
