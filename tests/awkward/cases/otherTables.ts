import { ofCells, ofSheets, type AwkwardCase, type ExpectedReading } from '../awkwardCase';
import type { ExpectedSectors } from '../expectedTables';
import type { Cells } from '../book';

/** Criteria, missions, profiles and goals say something of the sectors of this table. */
const SECTORS: Cells = [
  ['Sector', 'Banen 2018'],
  ['Bouw', 120],
  ['Zorg', 80],
];
const READ = {
  figures: ['jobs'],
  rows: [
    ['Bouw', 120],
    ['Zorg', 80],
  ],
  year: 2018,
} satisfies ExpectedSectors;

const besideSectors = (cells: Cells, expected: ExpectedReading): AwkwardCase =>
  ofSheets({ Blad1: SECTORS, Blad2: cells }, { ...expected, sectors: READ });

export function criteriaInWords(): AwkwardCase {
  return besideSectors(
    [
      ['Keuze van het college (concept)'],
      ['Sector', 'Groei', 'Relevantie voor missies', 'Passend werk', 'Selectie'],
      ['ZORG', 'lichte krimp', 'Gezondheid', 'hoog', 'ja'],
      ['Bouw*', 'sterke groei', 'wellicht', 'onbekend soort', 'x'],
      ['Bron: werksessie'],
    ],
    {
      criteria: [
        ['ZORG', true, ['slightDecline'], 1, 'good'],
        ['Bouw*', true, ['strongGrowth'], null, null],
      ],
      findings: ['Blad2!C4 unknownLabel', 'Blad2!D4 unknownLabel'],
    },
  );
}

export function missionsWithMarks(): AwkwardCase {
  return besideSectors(
    [
      ['', 'Energietransitie', 'Gezondheid', 'Veiligheid'],
      ['Bouw', 'X', null, 'deels'],
      ['Zorg', '-', 'v', '???'],
    ],
    {
      missions: {
        Bouw: { energyTransition: 'direct', security: 'partly' },
        Zorg: { health: 'direct' },
      },
      findings: ['Blad2!D3 unknownContribution'],
    },
  );
}

export function educationWithPercentagesAsText(): AwkwardCase {
  return besideSectors(
    [
      ['Opleidingsniveau', 'Bouw', 'Zorg', 'Werklozen'],
      ['Laag', '50%', '20%', '40%'],
      ['Middelbaar', '40%', '45%', '35%'],
      ['Hoog', '10%', '35%', '25%'],
      ['Totaal', '100%', '100%', '100%'],
    ],
    {
      education: {
        levels: ['Laag', 'Middelbaar', 'Hoog'],
        rows: { Bouw: [0.5, 0.4, 0.1], Zorg: [0.2, 0.45, 0.35] },
        unemployed: [0.4, 0.35, 0.25],
      },
      findings: [2, 3, 4].flatMap((row) =>
        ['B', 'C', 'D'].map((column) => `Blad2!${column}${row} numberStoredAsText` as const),
      ),
    },
  );
}

export function indicatorsWithUnitsAndMissingCells(): AwkwardCase {
  return ofCells(
    [
      ['Indicatoren per sector, 2018'],
      ['Sector', 'Talent', 'Netwerken', 'Nieuwe kennis'],
      ['(eenheid)', '%', 'aantal', 'index'],
      ['Bouw', 2.5, '.', 0.8],
      ['Zorg', '12,5', 4, '#'],
      ['Gemiddeld', 7.5, 4, 0.8],
    ],
    {
      indicators: {
        Bouw: { talent: 2.5, networks: null, knowledge: 0.8 },
        Zorg: { talent: 12.5, networks: 4, knowledge: null },
      },
      findings: ['A6 totalSetApart', 'B5 numberStoredAsText', 'C4 suppressed', 'D5 textInNumberColumn'],
    },
  );
}

export function indicatorListWithRegionAndReference(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Element', 'Teller', 'Noemer', 'Bron'],
      ['Bouw', 'Talent', 30, 120, 'register'],
      ['Zorg', 'Talent', 40, 80, 'register'],
      ['Zorg', 'Talent', 41, 80, 'dubbel'],
      ['Bouw', 'Netwerken', 5, 0, 'register'],
      ['Zorg', 'Netwerken', 8, 80, 'register'],
    ],
    {
      // Per 1,000: 30 of 120 is 250, 40 of 80 is 500 and 8 of 80 is 100.
      indicators: {
        Bouw: { networks: null, talent: 250 },
        Zorg: { networks: 100, talent: 500 },
      },
      findings: ['A4 duplicateKey', 'D5 zeroDenominator'],
    },
  );
}

export function ratingsInColoursAndUnknownWords(): AwkwardCase {
  return ofCells(
    [
      ['Weging werksessie 12 maart'],
      ['Sector', 'Element', 'Kleur', 'Toelichting'],
      ['Bouw', 'Netwerken', 'Rood', 'weinig overleg'],
      ['Bouw', 'Talent', 'Groen', ''],
      ['Zorg', 'Talent', 'paars', ''],
      ['Zorg', 'Sfeer', 'geel', ''],
    ],
    {
      ratings: [
        ['Bouw', 'networks', 'weak'],
        ['Bouw', 'talent', 'strong'],
        ['Zorg', 'talent', null],
      ],
      findings: ['B6 unknownElement', 'C5 unknownRating'],
    },
  );
}

export function ratingsAsPlusAndMinus(): AwkwardCase {
  return ofCells(
    [
      ['Sector', 'Netwerken', 'Talent', 'Leiderschap'],
      ['Bouw', '+', '-', 0],
      ['Zorg', '-', '+', '+'],
    ],
    {
      ratings: [
        ['Bouw', 'networks', 'strong'],
        ['Bouw', 'talent', 'weak'],
        ['Bouw', 'leadership', 'neutral'],
        ['Zorg', 'networks', 'weak'],
        ['Zorg', 'talent', 'strong'],
        ['Zorg', 'leadership', 'strong'],
      ],
    },
  );
}

export function clustersInSentences(): AwkwardCase {
  return ofCells(
    [
      ['Clusters in beeld (concept)'],
      [],
      ['Cluster', 'Nabijheid', 'Samenhang', 'Fase', 'Opmerking'],
      ['Security', 'sterk', 'beperkt', 'Groei', 'campus'],
      ['Medtech', 'nauwelijks', 'nee', 'onbekend', ''],
      ['Security', 'ja', 'ja', 'Groei', 'dubbel'],
      ['NB: nog niet vastgesteld'],
    ],
    {
      clusters: [
        ['Security', 'yes', 'partly', 'growth'],
        ['Medtech', 'no', 'no', null],
      ],
      findings: ['A6 duplicateKey', 'D5 unknownPhase'],
    },
  );
}

export function projectsWithHoles(): AwkwardCase {
  return ofCells(
    [
      ['Projectenlijst innovatiefonds'],
      ['Projectnaam', 'Deelnemer', 'Sector', 'Soort organisatie', 'Plaats'],
      ['Waterstofhub', 'Bouwbedrijf A', 'Bouw', 'mkb', 'Voorbeeldstad'],
      ['Waterstofhub', 'Hogeschool B', 'Kennis', 'hbo', 'Elders'],
      [],
      ['Zorgrobot', 'Kliniek C', 'Zorg', null, null],
      ['Zorgrobot', 'Bedrijf D', null, 'mkb', null],
    ],
    {
      projects: [
        ['Waterstofhub', 'Bouw', false],
        ['Waterstofhub', 'Kennis', true],
        ['Zorgrobot', 'Zorg', null],
      ],
      findings: ['C7 missing'],
    },
  );
}

export function goalsTwiceAndOfUnknownElements(): AwkwardCase {
  return besideSectors(
    [
      ['Tactisch doel', 'Sector', 'Element'],
      ['Meer vakmensen', 'Bouw', 'Talent'],
      ['Meer vakmensen', 'Bouw', 'Talent'],
      ['Meer sfeer', 'Zorg', 'Sfeer'],
    ],
    {
      goals: [
        ['Meer vakmensen', ['Bouw'], ['talent']],
        ['Meer sfeer', ['Zorg'], []],
      ],
      findings: ['Blad2!A3 duplicateKey', 'Blad2!C4 unknownElement'],
    },
  );
}
