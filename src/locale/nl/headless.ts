/** What the command line says. */
export const headless = {
  usage:
    'Gebruik: npm run headless -- in.xlsx uit.xlsx --steps structure,selection,ecosystem,catalogue,recommendations,generic,summary|all [--language nl|en] [--cells formulas|functions|values] [--allow-loss]',
  unknownOption: (option: string) => `Onbekende optie: ${option}.`,
  unknownStep: (step: string, steps: string) => `Onbekende stap "${step}". Kies uit ${steps}, of all.`,
  unknownLanguage: (language: string) => `Onbekende taal "${language}". Kies nl of en.`,
  unknownCells: (cells: string, modes: string) => `Onbekende celinhoud "${cells}". Kies uit ${modes}.`,
  notXlsxOutput: (path: string) => `De uitvoer moet een .xlsx-bestand zijn: ${path}.`,
  sameFile: 'Het invoerbestand en het uitvoerbestand zijn hetzelfde; kies een andere naam voor de uitvoer.',
  notFound: (path: string) => `Bestand niet gevonden: ${path}.`,
  notWritable: (path: string, why: string) => `Kan ${path} niet schrijven: ${why}.`,
  /** Why the system refused a file, by its own code. */
  faults: {
    ENOENT: 'de map bestaat niet',
    EISDIR: 'het is een map',
    EACCES: 'geen toestemming',
    EPERM: 'geen toestemming',
    EROFS: 'de schijf is alleen-lezen',
    ENOSPC: 'de schijf is vol',
    EBUSY: 'het bestand is in gebruik',
  },
  file: {
    notXlsx: (path: string) =>
      `${path} is geen .xlsx-bestand. Sla het in Excel op als Excel-werkmap (.xlsx).`,
    encrypted: (path: string) =>
      `${path} is met een wachtwoord beveiligd. Haal het wachtwoord er in Excel af.`,
    strict: (path: string) =>
      `${path} is een werkmap van de soort Strict Open XML. Sla het in Excel op als gewone Excel-werkmap (.xlsx).`,
    damaged: (path: string) =>
      `${path} is beschadigd en kan niet worden gelezen. Open en bewaar het in Excel.`,
    macros: (path: string) => `${path} bevat macro's. Sla het in Excel op als gewone werkmap (.xlsx).`,
    tooLarge: (path: string) => `${path} is te groot om veilig te openen.`,
  },
  losses: 'Deze onderdelen van het bestand kunnen niet mee naar de uitvoer:',
  refusedLosses: 'Er is niets geschreven. Met --allow-loss wordt het bestand zonder deze onderdelen bewaard.',
  saved: (path: string) => `Opgeslagen: ${path}`,
  nothingToWrite: 'Er was niets te schrijven.',
};
