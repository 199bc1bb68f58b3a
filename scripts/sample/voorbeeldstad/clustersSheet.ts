import type ExcelJS from 'exceljs';
import { addClusterTable } from '../clusterTable';
import { CLUSTERS } from './clusterFacts';
import { INVENTED } from './invented';

const HEADING = {
  title: 'Welke clusters heeft Voorbeeldstad?',
  description:
    'Een cluster vraagt twee dingen: bedrijven zitten bij elkaar, en zij zijn economisch van elkaar afhankelijk.',
  source: INVENTED,
};

export function addClustersSheet(workbook: ExcelJS.Workbook): void {
  addClusterTable(workbook, HEADING, CLUSTERS, [
    'Noot 1: Bij de clusters van de ruime regio staat in welke plaats hun centrum ligt.',
  ]);
}
