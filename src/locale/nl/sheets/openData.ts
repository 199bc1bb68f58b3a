/** The sheet with figures of the statistics office. */
export const openData = {
  name: (area: string) => `CBS ${area}`,
  title: (area: string) => `Banen en vestigingen per bedrijfstak: ${area}`,
  about:
    'Cijfers van het CBS, zoals zij werden opgehaald. Waar zij vandaan komen, staat onder de tabel. Dit blad is van u.',
  retrieved: (moment: string) => `Toelichting bij de versie: opgehaald op ${moment}.`,
  sector: 'Sector',
  code: 'SBI 2008',
  key: 'Sleutel bij CBS',
  headers: {
    own: (year: number) => `Banen van werknemers ${year}`,
    region: (area: string, year: number) => `Banen van werknemers regio ${area} ${year}`,
    nation: (year: number) => `Banen van werknemers Nederland ${year}`,
    establishments: (year: number) => `Vestigingen ${year}`,
  },
  sourceHeading: 'Toelichting bij de cijfers:',
  source: (table: string, title: string, modified: string) =>
    `Bron: CBS, StatLine-tabel ${table}, "${title}", versie van ${modified}. Licentie CC BY 4.0.`,
  address: (table: string) => `Bron, adres van de tabel: https://opendata.cbs.nl/ODataFeed/odata/${table}`,
  unit: (table: string, topic: string, unit: string, factor: string) =>
    factor === '1'
      ? `Toelichting bij ${table}: "${topic}", eenheid "${unit}".`
      : `Toelichting bij ${table}: "${topic}", eenheid "${unit}". Op dit blad is elk cijfer vermenigvuldigd met ${factor}, zodat het banen zijn; zij zijn dus afgerond.`,
  areas: (names: string) => `Gebieden, met hun code bij het CBS: ${names}.`,
  periods: (names: string) =>
    `Toelichting bij de perioden, met hun code bij het CBS: ${names}. Banen zijn van december, vestigingen van 1 januari.`,
  statuses: { final: 'definitief', revised: 'nader voorlopig', provisional: 'voorlopig' },
  marks:
    'Toelichting bij de tekens van het CBS: een punt is onbekend, onvoldoende betrouwbaar of geheim. Zo’n cijfer ontbreekt; het is geen nul. Een lege cel heeft de tabel niet.',
  sections:
    'Toelichting bij de rijen: de sectoren zijn hier de secties van SBI 2008, want fijner geeft het CBS de banen per gemeente niet. Samenvoegingen zoals B-F zijn weggelaten, omdat zij dezelfde banen nog eens tellen. De laatste rij is het totaal van het CBS zelf.',
  borders:
    'Toelichting bij de gemeente: na een herindeling kan een eerder cijfer over een ander grondgebied gaan of ontbreken.',
  employees: 'Toelichting bij de banen: banen van werknemers; zelfstandigen tellen niet mee.',
};
