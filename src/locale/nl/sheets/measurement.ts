import { count } from './wording';

export const measurement = {
  title: 'Meetwijze',
  question: 'Waarmee is elk element gemeten, en hoe volledig?',
  answer: (bySector: number, regional: number, known: number, possible: number) =>
    `${bySector} van de tien elementen per sector gemeten, ${regional} alleen voor de regio; ` +
    `${count(known, 'waarde', 'waarden')} bekend van de ${possible} per sector en element.`,
  indicator: 'Indicator',
  split: 'Gemeten',
  bySector: 'per sector',
  regionalOnly: 'voor de regio',
  none: 'niet',
  declaredScale: 'Schaal volgens tabel',
  scale: 'Schaal die telt',
  level: 'Niveau',
  year: 'Jaar',
  known: (sectors: number) => `Sectoren met waarde (van ${sectors})`,
  spread: 'Spreiding (standaarddeviatie)',
  regional: 'Waarde hele regio',
  reference: 'Waarde referentie',
  againstReference: 'Regio tegenover referentie',
  ownScale: 'Eigen schaal: verhouding of interval',
  scalePrompt: 'Leeg: de schaal volgens uw tabel geldt.',
  remarks: [
    'Verhouding: de waarde gedeeld door het gemiddelde; een waarde onder nul kan dan niet en telt als ontbrekend. Interval: het verschil met het gemiddelde in standaarddeviaties; nodig voor wat negatief kan zijn, zoals groei.',
    'Vul bij Eigen schaal verhouding of interval in om af te wijken; de bladen rekenen direct mee.',
    'Voor de regio gemeten: één waarde, die niet naar sector is te splitsen. Zij wordt met de referentie vergeleken; een sector krijgt er geen beoordeling uit.',
    'Regio tegenover referentie: de waarde van de regio gedeeld door die van de referentie, of op de intervalschaal het verschil.',
    'Een teller en een noemer in uw tabel worden hier een aantal per 1.000.',
  ],
};
