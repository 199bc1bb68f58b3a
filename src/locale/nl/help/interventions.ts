export const interventions = {
  INTERVENTIONS: {
    what: 'De interventies uit de catalogus voor een zwak element, die voor uw sector of cluster eerst.',
    units:
      'Namen, één per rij. Heeft de catalogus er geen, dan #N/B met de reden: zo is er niets voor formele instituties.',
    notWhen:
      'Niet als besluit: het is een lijst van mogelijkheden. Een fase geldt voor een cluster; een sector heeft er geen, laat phase dan weg. Kijk op het blad Interventiecatalogus naar de bron en de fase.',
  },
};
