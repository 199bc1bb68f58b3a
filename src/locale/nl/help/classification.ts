export const classification = {
  SECTOR: {
    what: 'De sector van elke SBI 2008-code. Zonder eigen indeling zijn dat de veertien sectoren van figuur 1 van het rapport voor Den Haag. Geef de hele kolom in één keer: een getal zoals 21 kan afdeling 21 zijn, of groep 02.1 waarvan Excel de nul heeft weggelaten, en alleen de andere codes laten zien welke. Blijft het onduidelijk, dan is het antwoord #N/B met beide mogelijkheden; schrijf de code dan als tekst. 85 als geheel is Onderwijs; met notes op WAAR staat erbij dat 85.4 Kennis is. De toelichting is een extra kolom waar u om vraagt, zodat de namen anders precies de vorm van uw codes houden. In uw eigen indeling gaat de diepste code voor: 85.4 gaat voor 85. Schrijf een reeks als tekst, met een apostrof ervoor: van 10-12 maakt Excel een datum.',
    units:
      'Namen van sectoren. Een code die bij geen of bij meer dan één sector hoort, geeft #N/B met de reden.',
    notWhen:
      'Niet voor andere indelingen dan SBI 2008. Codes onder de afdeling worden niet nagezocht: 41.9 is Bouw, ook al bestaat die groep niet. Een groep die alleen SBI 2025 heeft, zoals 95.3, hoort bij geen sector.',
  },
  SECTOR_TOTALS: {
    what: 'Telt waarden per SBI-code op tot sectoren. Codes die bij geen sector horen, of die op twee manieren te lezen zijn, staan in eigen rijen onderaan, zodat alle totalen samen de som van uw waarden zijn. Van 85 als geheel telt een vijfde als Kennis (85.4) en de rest als Onderwijs, zoals in het rapport; dat staat in de kolom met toelichting. Schrijf een reeks in uw eigen indeling als tekst, met een apostrof ervoor: van 10-12 maakt Excel een datum.',
    units:
      'Sector, totaal in de eenheid van de waarden, en toelichting. Een sector waarvan een waarde ontbreekt, heeft #N/B.',
    notWhen:
      'Niet voor een lijst met afdelingen en ook hun groepen: dan tellen banen dubbel. De toelichting noemt die codes.',
  },
};
