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
  counted: 'Aantal projecten',
  remarks: [
    'Elk getal telt de deelnemers uit een sector aan een project, rechtstreeks in uw eigen lijst. Wat u daar wijzigt, telt direct mee; voor nieuwe projecten of sectoren drukt u op de knop.',
  ],
  knowledgeKinds: (kinds: string) => `Als kennisinstelling tellen: ${kinds === '' ? 'geen' : kinds}.`,
  noKinds: 'Uw lijst zegt niet wat voor organisaties het zijn; kennisinstellingen zijn dus niet te tellen.',
  halfRows: (rows: number) =>
    `${count(rows, 'rij zonder project of zonder sector telt', 'rijen zonder project of zonder sector tellen')} niet mee.`,
};
