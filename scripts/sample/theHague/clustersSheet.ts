import type ExcelJS from 'exceljs';
import { addClusterTable } from '../clusterTable';
import { CLUSTERS } from './clusterFacts';

const HEADING = {
  title: 'Welke clusters heeft Den Haag?',
  description:
    'Een cluster vraagt twee dingen: bedrijven zitten bij elkaar, en zij zijn economisch van elkaar afhankelijk.',
  source: 'Bron: Birch (2019), rapport voor de gemeente Den Haag, paragraaf 2.6 en 2.7 (p. 20-25).',
};

export function addClustersSheet(workbook: ExcelJS.Workbook): void {
  addClusterTable(workbook, HEADING, CLUSTERS, [
    'Noot 1: "ja", "beperkt" en "nee" vatten samen wat paragraaf 2.6 beschrijft.',
    'Noot 2: Alleen de fase van Security staat in het rapport. De andere drie fasen zijn onze lezing van de omschrijving.',
    'Noot 3: De missies staan in paragraaf 2.6 en 2.7; de laatste is de missie die het rapport voor Den Haag zelf ziet. Bij Composieten noemt het rapport er geen, wel de maakindustrie.',
    'Noot 4: Impact City is een profiel van de stad. De drie clusters van de ruime regio toetst het rapport niet.',
  ]);
}
