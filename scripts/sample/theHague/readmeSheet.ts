import type ExcelJS from 'exceljs';
import { addAboutSheet, type AboutSection } from '../aboutSheet';

const SECTIONS: readonly AboutSection[] = [
  [
    'Wat is dit?',
    [
      [
        'Doel',
        'Een voorbeeld om Regiolens mee te proberen, met de gepubliceerde cijfers van de gemeente Den Haag.',
      ],
      ['Peiljaar', '2018, met groei vanaf 2013. Niet bedoeld als actueel beeld van de stad.'],
      [
        'Gebruik',
        'Vervang de cijfers door die van de eigen gemeente of regio; de kolomkoppen mogen blijven staan.',
      ],
    ],
  ],
  [
    'Werkbladen',
    [
      ['Kerncijfers', 'Banen, vestigingen, groei, aandeel en verhouding per sector (figuur 2).'],
      ['Criteria', 'Beoordeling van de sectoren op vier criteria en de keuze (figuur 3).'],
      [
        'Beoordelingen',
        'Sterke en zwakke elementen per gekozen sector en cluster (paragraaf 3.2, 3.3 en 4.1).',
      ],
      [
        'Clusterlijst',
        'Nabijheid, onderlinge afhankelijkheid, fase en missie per cluster (paragraaf 2.6 en 2.7).',
      ],
      ['Doelenlijst', 'De tactische doelen van de gemeente en wat het rapport ervan zegt (paragraaf 4.3).'],
    ],
  ],
  [
    'Bronnen',
    [
      [
        'Rapport',
        'Birch (2019), rapport voor de gemeente Den Haag over de structuur van de economie en het economisch beleid.',
      ],
      [
        'Weergave',
        'Cijfers en labels zijn zoals gepubliceerd. Toelichtingen zijn in eigen woorden, met de paragraaf erbij.',
      ],
      ['Namen', 'Sectoren heten zoals in figuur 2. Maak heet in figuur 1 en 9 Maakindustrie.'],
    ],
  ],
  [
    'Wat is afgeleid?',
    [
      [
        'Banen 2013',
        'Banen 2018 gedeeld door (1 + groei), afgerond op hele banen. Staat als formule in het blad.',
      ],
      [
        'Aandeel Nederland',
        'Aandeel in Den Haag gedeeld door de gepubliceerde verhouding. Staat als formule in het blad.',
      ],
      [
        'Controle',
        'De veertien sectoren tellen op tot de gepubliceerde totalen van banen (279.834) en vestigingen (54.773).',
      ],
    ],
  ],
  [
    'Wat is betwist of onze lezing?',
    [
      [
        'Bouw, talent',
        'Zwak volgens paragraaf 3.2, maar niet bij de zwakke elementen van 4.1 en zonder interventie in figuur 9.',
      ],
      ['Fase', 'Alleen voor Security gedrukt. De fase van de drie andere clusters is onze lezing.'],
      [
        'Leeg',
        'Over sommige elementen zegt de tekst niets. Die beoordelingen zijn leeg: leeg is onbekend, niet neutraal.',
      ],
    ],
  ],
];

const HEADING = {
  title: 'Economie van Den Haag: voorbeeldbestand',
  description: 'Sectoren, clusters en hun ecosysteem, uit een gepubliceerd rapport.',
  source: 'Bron: Birch (2019), rapport voor de gemeente Den Haag.',
};

export function addReadmeSheet(workbook: ExcelJS.Workbook): void {
  addAboutSheet(workbook, HEADING, SECTIONS);
}
