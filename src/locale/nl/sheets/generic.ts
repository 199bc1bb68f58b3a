import { listed } from './wording';

export const generic = {
  title: 'Generiek beleid',
  question: 'Wat helpt de hele economie, en waar waarschuwen de bronnen voor?',
  answer: (elements: readonly string[], inRegion: readonly string[], warnings: number) =>
    (elements.length === 0
      ? 'Geen element is bij de meeste beoordeelde ecosystemen zwak'
      : `${listed(elements)}: zwak bij de meeste beoordeelde ecosystemen`) +
    (inRegion.length === 0 ? '' : `; ${listed(inRegion)}: zwak in de hele regio`) +
    `; ${warnings === 1 ? '1 waarschuwing geldt' : `${warnings} waarschuwingen gelden`} hier.`,
  kind: 'Soort',
  topic: 'Onderwerp',
  what: 'Wat u kunt doen',
  where: 'Geldt voor',
  weak: 'Zwak bij',
  rated: 'Beoordeeld bij',
  share: 'Deel van de beoordeelde',
  region: 'Hele regio',
  total: 'Aantal ecosystemen',
  verdict: 'Soort beleid',
  influence: 'Invloed gemeente',
  source: 'Bron',
  kinds: { element: 'element', challengers: 'uitdagers', warning: 'waarschuwing' },
  verdicts: { generic: 'generiek', specific: 'per sector', few: 'weinig beoordeeld', none: 'niet nodig' },
  everybody: 'alle sectoren en clusters',
  noInstruments: 'De catalogus kent geen algemene interventie voor dit element.',
  decision: 'Besluit',
  owner: 'Trekker',
  planning: 'Planning',
  remarks: [
    'Generiek beleid werkt voor de hele economie, ook voor bedrijvigheid die u nu nog niet ziet. Doe het altijd naast beleid per sector en cluster.',
    'Generiek: zwak bij ten minste het deel van de beoordeelde ecosystemen dat op het blad Verantwoording staat. Wat bij een ecosysteem niet is beoordeeld, telt niet mee: onbekend is niet hetzelfde als niet zwak.',
    'Een waarschuwing staat hier alleen als zij geldt; de kolom Geldt voor zegt waar.',
  ],
  few: (elements: string) =>
    `Zwak, maar bij zo weinig ecosystemen beoordeeld dat het over de meeste niets zegt: ${elements}.`,
  regionRemark:
    'Hele regio: gemeten voor de regio als geheel en vergeleken met de referentie (blad Onderbouwing). Zwak voor de hele regio is generiek, ook als geen sector daarop is beoordeeld.',
  idle: (names: string) => `Geldt hier nu niet: ${names}.`,
};
