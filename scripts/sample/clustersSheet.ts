import type ExcelJS from 'exceljs';
import { CLUSTERS } from './clusterFacts';
import {
  HEADER_ROW,
  addTidySheet,
  freezeHeader,
  setWidths,
  writeNotes,
  writeTable,
  type TidyColumn,
} from './tidySheet';

const COLUMNS: readonly TidyColumn[] = [
  { header: 'Cluster', width: 24 },
  { header: 'Nabijheid', width: 14, wrap: true },
  { header: 'Onderbouwing nabijheid', width: 30, wrap: true },
  { header: 'Onderlinge afhankelijkheid', width: 17, wrap: true },
  { header: 'Onderbouwing afhankelijkheid', width: 36, wrap: true },
  { header: 'Fase', width: 11 },
  { header: 'Reden van de fase', width: 30, wrap: true },
  { header: 'Toelichting', width: 34, wrap: true },
  { header: 'Gebied', width: 12 },
  { header: 'Centrum', width: 22, wrap: true },
  { header: 'Bron', width: 14, wrap: true },
];

export function addClustersSheet(workbook: ExcelJS.Workbook): void {
  const sheet = addTidySheet(workbook, 'Clusterlijst', {
    title: 'Welke clusters heeft Den Haag?',
    description:
      'Een cluster vraagt twee dingen: bedrijven zitten bij elkaar, en zij zijn economisch van elkaar afhankelijk.',
    source: 'Bron: Birch (2019), rapport voor de gemeente Den Haag, paragraaf 2.6 en 2.7 (p. 20-25).',
  });
  setWidths(sheet, COLUMNS);
  const next = writeTable(
    sheet,
    HEADER_ROW,
    COLUMNS,
    CLUSTERS.map((cluster) => [
      cluster.name,
      cluster.proximity,
      cluster.proximityEvidence,
      cluster.dependence,
      cluster.dependenceEvidence,
      cluster.phase,
      cluster.phaseReason,
      cluster.note,
      cluster.area,
      cluster.centre,
      cluster.source,
    ]),
  );
  writeNotes(sheet, next + 1, [
    'Noot 1: "ja", "beperkt" en "nee" vatten samen wat paragraaf 2.6 beschrijft.',
    'Noot 2: Alleen de fase van Security staat in het rapport. De andere drie fasen zijn onze lezing van de omschrijving.',
    'Noot 3: Impact City is een profiel van de stad. De drie clusters van de ruime regio toetst het rapport niet.',
  ]);
  freezeHeader(sheet, 1);
}
