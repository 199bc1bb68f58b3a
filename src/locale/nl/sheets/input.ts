import { count, withYear } from './wording';

export const input = {
  title: 'Invoer',
  question: 'Welke cijfers gebruikt Regiolens, en waar staan ze in uw werkmap?',
  answer: (rows: number, problems: number) =>
    `${count(rows, 'sector', 'sectoren')} gelezen; ${
      problems === 0
        ? 'elke cel kon worden gebruikt zoals zij is'
        : `bij ${count(problems, 'cel', 'cellen')} staat een opmerking`
    }.`,
  sector: 'Sector',
  jobs: (year: number | null) => `${withYear('Banen', year)} · eigen gebied`,
  earlierJobs: (year: number | null) => `${year === null ? 'Banen eerder' : `Banen ${year}`} · eigen gebied`,
  establishments: 'Vestigingen · eigen gebied',
  earlierEstablishments: (year: number | null) =>
    `${year === null ? 'Vestigingen eerder' : `Vestigingen ${year}`} · eigen gebied`,
  earlierRegion: (label: string) => `Banen eerder · regio (${label})`,
  region: (label: string) => `Banen · regio (${label})`,
  earlierReference: (label: string) => `Banen eerder · referentie (${label})`,
  referenceJobs: (label: string) => `Banen · referentie (${label})`,
  referenceShares: (label: string) => `Aandeel · referentie (${label})`,
  extra: (label: string) => `${label} · eigen gebied`,
  findings: 'Opmerking bij het lezen',
  place: 'Staat in',
  remarks: [
    'Elke cel verwijst naar uw eigen cel. Verandert u daar een cijfer, dan volgt alles. Een lege of onderdrukte cel is #N/B en telt nooit als nul.',
    'Een cel die niet kon worden gebruikt zoals zij is, staat hier als vast getal, met een opmerking.',
  ],
  moreRemarks: (more: number) =>
    more === 1
      ? 'Nog een opmerking bij deze tabel staat op het blad Verantwoording.'
      : `Nog ${more} opmerkingen bij deze tabel staan op het blad Verantwoording.`,
  undivided: (codes: string) =>
    `Geen sector, maar de codes die niet bij één sector horen: ${codes}. Zij tellen mee in het totaal. Met de codes eronder in uw tabel zijn zij te verdelen.`,
  ownTotalUsed: 'Het totaal komt uit uw eigen totaalrij, omdat niet elke sector een cijfer heeft.',
};
