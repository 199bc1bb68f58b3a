import { count } from './wording';

export const crossovers = {
  title: 'Cross-overs',
  question: 'Welke sectoren werken samen, en vaker dan bij toeval?',
  share: (share: string, projects: number) =>
    `${share} van de ${count(projects, 'project', 'projecten')} gaat over sectoren heen.`,
  strongest: (one: string, other: string) => `${one} en ${other} springen er het meest uit.`,
  noneStandsOut: 'Geen paar sectoren springt eruit.',
  oftenTogether: (one: string, other: string, projects: number, strength: string) =>
    `Valt op: ${one} en ${other} werken vaak samen, in ${count(projects, 'project', 'projecten')}: ${strength} keer zo vaak als bij toeval.`,
  seldomTogether: (one: string, other: string, projects: number, expected: string) =>
    `Valt op: ${one} en ${other} werken weinig samen, in ${count(projects, 'project', 'projecten')}; bij toeval zouden het er ${expected} zijn.`,
  knowledgePartner: (sector: string, share: string, projects: number) =>
    `${sector} (${share} van ${count(projects, 'project', 'projecten')})`,
  knowledgePartners: (partners: readonly string[]) =>
    `Valt op: het vaakst samen met een kennisinstelling werken ${partners.join(', ')}.`,
  block: 'Wat',
  count: 'projecten',
  strength: 'sterkte',
  projects: 'Projecten',
  crossings: 'Cross-overs met andere',
  crossShare: 'Aandeel over sectoren heen',
  knowledgeShare: 'Aandeel met kennisinstelling',
  localShare: 'Aandeel met uw plaats',
  remarks: [
    'Projecten: in hoeveel projecten beide sectoren meedoen. Een sector met zichzelf: projecten met twee of meer deelnemers uit die sector; dat is geen cross-over.',
    'Sterkte: hoe vaak twee sectoren samenwerken, gedeeld door wat bij toeval te verwachten is als elke sector even vaak oversteekt als nu (association strength; Van Eck & Waltman, 2009). 1 is zo vaak als bij toeval. Leeg: een van beide steekt nooit over.',
    'Kleurenkaart: ▲ duidelijk vaker dan toeval (groenblauw), ● ongeveer zo vaak (grijs), ▼ duidelijk minder vaak (oranje). Grijs zonder teken: te weinig projecten om iets te zeggen. De grenzen staan op het blad Verantwoording; de tekens volgen bij de volgende druk op de knop.',
    'Bij weinig projecten is de sterkte wankel. De regels met Valt op noemen alleen paren met genoeg projecten, en zijn van de dag waarop het blad is geschreven.',
    'Projecten laten zien wie al samenwerkt, niet wie zou kunnen samenwerken.',
  ],
  doNotSort: 'Filter dit blad gerust, maar sorteer het niet: de onderste helft rekent met de bovenste.',
  knowledgeRemark:
    'Aandeel met kennisinstelling: van de projecten waaraan de sector meedoet, het deel met een kennisinstelling. In een sector die zelf uit kennisinstellingen bestaat is dat vanzelf hoog; die sector noemen we niet in woorden.',
  localRemark:
    'Aandeel met uw plaats: het deel van de projecten met een deelnemer uit de plaats die u op het blad Projecten kiest.',
};
