export const interventions = {
  title: 'Interventies',
  list: {
    INTERVENTIONS: {
      about: 'Geeft de interventies uit de catalogus voor een element van het ecosysteem dat zwak is.',
      parameters: {
        element: 'Het element, zoals "netwerken" of "talent", in het Nederlands of Engels.',
        phase: 'De fase van het cluster: geboorte, groei, volwassen of afname. Zonder: elke fase.',
        scope: 'Een sector of cluster; wat daar speciaal voor is, komt eerst.',
        language: '"Nederlands" of "Engels"; zonder: de taal van Excel.',
      },
    },
  },
  messages: {
    'interventions.scope':
      'scope is "{got}"; die naam staat niet in de catalogus. Laat scope weg, of kies uit {wants}.',
    'interventions.noInstrumentForElement': 'De catalogus heeft geen interventies voor dit element.',
    'interventions.noInstrumentForPhase':
      'De catalogus heeft geen interventies voor dit element in deze fase.',
  },
};
