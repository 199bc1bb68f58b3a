import { listed } from './wording';

export const generic = {
  title: 'Generiek beleid',
  question: 'Wat helpt de hele economie, en waar waarschuwen de bronnen voor?',
  answer: (elements: readonly string[], warnings: number) =>
    (elements.length === 0
      ? 'Geen element is bij de meeste ecosystemen zwak'
      : `${listed(elements)}: zwak bij de meeste ecosystemen`) +
    `; ${warnings === 1 ? '1 waarschuwing geldt' : `${warnings} waarschuwingen gelden`} hier.`,
  kind: 'Soort',
  topic: 'Onderwerp',
  what: 'Wat u kunt doen',
  where: 'Geldt voor',
  weak: 'Zwak bij',
  rated: 'Beoordeeld bij',
  share: 'Deel van alle',
  total: 'Aantal ecosystemen',
  verdict: 'Soort beleid',
  influence: 'Invloed gemeente',
  source: 'Bron',
  kinds: { element: 'element', challengers: 'uitdagers', warning: 'waarschuwing' },
  verdicts: { generic: 'generiek', specific: 'per sector', none: 'niet nodig' },
  everybody: 'alle sectoren en clusters',
  noInstruments: 'De catalogus kent geen algemene interventie voor dit element.',
  decision: 'Besluit',
  owner: 'Trekker',
  planning: 'Planning',
  remarks: [
    'Generiek beleid werkt voor de hele economie, ook voor bedrijvigheid die u nu nog niet ziet. Doe het altijd naast beleid per sector en cluster.',
    'Generiek: zwak bij ten minste het deel van de ecosystemen dat op het blad Verantwoording staat. Een element dat bij weinig ecosystemen is beoordeeld, kan vaker zwak zijn dan hier blijkt.',
    'Een waarschuwing staat hier alleen als zij geldt; de kolom Geldt voor zegt waar.',
  ],
  idle: (names: string) => `Geldt hier nu niet: ${names}.`,
};
