import { count } from './wording';

export const projects = {
  title: 'Projecten',
  question: 'Welke sectoren doen mee aan welk project?',
  answer: (projects: number, rows: number, sectors: number) =>
    `${count(projects, 'project', 'projecten')} met ${count(rows, 'deelname', 'deelnames')} uit ${sectors} sectoren.`,
  project: 'Project',
  sectors: 'Aantal sectoren',
  participations: 'Deelnames',
  knowledge: 'Kennisinstellingen',
  local: 'Deelnemers uit de plaats hierboven',
  counted: 'Aantal projecten',
  remarks: [
    'Elk getal telt de deelnemers uit een sector aan een project, rechtstreeks in uw eigen lijst. Wat u daar wijzigt, telt direct mee; bij een nieuwe of andere naam van een project of sector drukt u op de knop.',
  ],
  knowledgeKinds: (kinds: string) => `Als kennisinstelling tellen: ${kinds === '' ? 'geen' : kinds}.`,
  townRemark:
    'De plaats in de licht getinte cel boven de laatste telkolom is aan u; voorgesteld is de plaats die het vaakst in uw lijst staat. Vul een andere plaats in zoals die in uw lijst staat, en de telling volgt.',
  noKinds: 'Uw lijst zegt niet wat voor organisaties het zijn; kennisinstellingen zijn dus niet te tellen.',
  halfRows: (rows: number) =>
    `${count(rows, 'rij zonder project of zonder sector telt', 'rijen zonder project of zonder sector tellen')} niet mee.`,
};
