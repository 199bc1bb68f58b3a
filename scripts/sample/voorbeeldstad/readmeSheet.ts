import type ExcelJS from 'exceljs';
import { addAboutSheet, type AboutSection } from '../aboutSheet';
import { EARLIER_YEAR, INVENTED, YEAR } from './invented';

const SECTIONS: readonly AboutSection[] = [
  [
    'Wat is dit?',
    [
      ['Doel', 'Een voorbeeld waarin elke tabel is gevuld, om alle stappen van Regiolens te zien.'],
      ['Verzonnen', INVENTED.replace('op dit blad', 'in dit bestand')],
      ['Jaren', `${YEAR}, met groei vanaf ${EARLIER_YEAR}.`],
      ['Gebruik', 'Vervang de cijfers door die van de eigen gemeente; de kolomkoppen mogen blijven staan.'],
    ],
  ],
  [
    'Werkbladen',
    [
      [
        'Kerncijfers',
        'Banen in twee jaren, regio, referentiegebied, vestigingen, delen van sectoren, verdiensten.',
      ],
      ['Keuze', 'De sectoren die de gemeenteraad koos, met de reden.'],
      ['Missies', 'Wat elke sector betekent voor vier thema’s en de sleuteltechnologieën.'],
      ['Opleiding', 'De opleiding van werklozen en van de mensen in elke sector.'],
      ['Indicatorenlijst', 'Teller en noemer per element en sector, met niveau, jaar en bron.'],
      ['Beoordelingen', 'Wat kenners vinden, met onderbouwing; twee keer anders dan de telling.'],
      ['Clusterlijst', 'Nabijheid, onderlinge afhankelijkheid en fase; ook clusters van de ruime regio.'],
      ['Projectenlijst', 'Wie met wie samenwerkt in twintig projecten.'],
      ['Doelenlijst', 'Tactische doelen om aan de analyse te toetsen.'],
    ],
  ],
  [
    'Wat klopt met elkaar?',
    [
      [
        'Banen',
        'De delen tellen op tot hun sector, de sectoren tot het totaal, de opleidingen tot de banen.',
      ],
      ['Indicatoren', 'Groei, opleiding en projecten zijn geteld op de andere bladen van dit bestand.'],
    ],
  ],
];

const HEADING = {
  title: 'Economie van Voorbeeldstad: voorbeeldbestand met verzonnen cijfers',
  description: 'Een stad die niet bestaat, met alles wat Regiolens kan lezen.',
  source: INVENTED,
};

export function addReadmeSheet(workbook: ExcelJS.Workbook): void {
  addAboutSheet(workbook, HEADING, SECTIONS);
}
