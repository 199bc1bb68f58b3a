import type { headless as dutch } from '../nl/headless';

export const headless: typeof dutch = {
  usage:
    'Usage: npm run headless -- in.xlsx out.xlsx --steps structure,selection,ecosystem,catalogue,recommendations,generic,summary|all [--language nl|en] [--cells formulas|functions|values] [--allow-loss]',
  unknownOption: (option) => `Unknown option: ${option}.`,
  unknownStep: (step, steps) => `Unknown step "${step}". Choose from ${steps}, or all.`,
  unknownLanguage: (language) => `Unknown language "${language}". Choose nl or en.`,
  unknownCells: (cells: string, modes: string) =>
    `Unknown content of cells "${cells}". Choose from ${modes}.`,
  notXlsxOutput: (path) => `The output must be an .xlsx file: ${path}.`,
  sameFile: 'The input file and the output file are the same; choose another name for the output.',
  notFound: (path) => `File not found: ${path}.`,
  notWritable: (path, why) => `Cannot write ${path}: ${why}.`,
  faults: {
    ENOENT: 'the folder does not exist',
    EISDIR: 'it is a folder',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EBUSY: 'the file is in use',
  },
  file: {
    notXlsx: (path) => `${path} is no .xlsx file. Save it in Excel as an Excel workbook (.xlsx).`,
    encrypted: (path) => `${path} is protected by a password. Take the password off in Excel.`,
    strict: (path) =>
      `${path} is a workbook of the kind Strict Open XML. Save it in Excel as an ordinary workbook (.xlsx).`,
    damaged: (path) => `${path} is damaged and cannot be read. Open and save it in Excel.`,
    macros: (path) => `${path} holds macros. Save it in Excel as a plain workbook (.xlsx).`,
    tooLarge: (path) => `${path} is too large to open safely.`,
  },
  losses: 'These parts of the file cannot be carried to the output:',
  refusedLosses: 'Nothing was written. With --allow-loss the file is saved without these parts.',
  saved: (path) => `Saved: ${path}`,
  nothingToWrite: 'There was nothing to write.',
};
