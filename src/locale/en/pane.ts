import type { pane as dutch } from '../nl/pane';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const pane: typeof dutch = {
  title: 'From sector table to advice',
  intro: 'Regiolens reads your tables and writes sheets with formulas. Your own sheets stay as they are.',
  tabs: { label: 'Parts', steps: 'Steps', functions: 'Functions' },
  lookAgain: 'Look again',
  looking: 'Looking at the workbook…',
  lookStopped: 'Stopped. Not all of the workbook was looked at.',
  stepNumber: (number) => `Step ${number}`,

  steps: {
    structure: {
      title: 'Structure',
      question: 'What makes the region special?',
      button: 'Write the structure',
    },
    selection: {
      title: 'Selection',
      question: 'Which sectors deserve policy?',
      button: 'Write the selection',
    },
    ecosystem: {
      title: 'Clusters and ecosystem',
      question: 'What is strong, what is weak?',
      button: 'Write the weighting',
    },
    specific: {
      title: 'Specific policy',
      question: 'What to do for this sector?',
      button: 'Write catalogue and recommendations',
    },
    generic: {
      title: 'Generic policy and summary',
      question: 'What to do for the whole ecosystem, and what on one page?',
      button: 'Write policy and summary',
    },
  },
  catalogueOnly: 'Write the catalogue',
  writtenBefore: 'written earlier',

  read: {
    heading: 'Read',
    kinds: {
      sectors: 'Sectors',
      scheme: 'Own division',
      indicators: 'Indicators',
      ratings: 'Ratings',
      clusters: 'Clusters',
      projects: 'Projects',
      criteria: 'Criteria',
      missions: 'Missions',
      education: 'Education',
      goals: 'Goals',
    },
    rows: (rows, number) => `${rows} ${number === 1 ? 'row' : 'rows'}`,
    select: (place) => `Go to ${place}`,
    notUsed: 'Found as well, not used',
    take: 'Use this one',
    takeLabel: (place) => `Use this one: ${place}`,
    chosen: 'chosen by you',
    forget: 'Let Regiolens choose',
    forgetLabel: (kind) => `Let Regiolens choose: ${kind}`,
    otherTable: 'Is your table elsewhere? Select it in Excel, or one cell in it.',
    takeSelection: 'Use my selection',
    selectionTaken: (place) => `Your selection ${place} is used.`,
    selectionIsNoTable: (place) =>
      `There is no table for this step on ${place}. Select a table with its headers, or one cell in it. What was read still holds.`,
    rateFirst: 'Fill in ratings first',
    emptyRatings:
      'Your table of elements is still empty. Write strong, neutral or weak in its cells; rate two elements at least.',
    moreCriteria:
      'Like this only what follows from the jobs counts. For the other criteria Regiolens reads a table with your labels (relevance, fit, your choice), a table of sectors and missions, and education profiles of sectors and the unemployed.',
    noRatings:
      'No ratings or indicators by element were found. Make a table with sectors in the rows, elements in the columns, and strong, neutral or weak in the cells.',
    findings: (number) => count(number, 'remark on reading', 'remarks on reading'),
    unusable: 'Not usable',
    otherFindings: (number) => `${count(number, 'remark', 'remarks')} more`,
    more: (number) => `And ${number} more; all of them are on the sheet Provenance.`,
  },

  write: {
    heading: 'Will be written',
    isNew: 'new',
    isUpdated: 'updated',
    kept: (cells, number) => (number === 1 ? `${cells} cell of yours stays` : `${cells} cells of yours stay`),
    nothing: 'Nothing, until what stands above is solved.',
    noUndo:
      'This Excel cannot undo the writing in one go. Save your workbook first if you want to be able to go back.',
  },

  progress: {
    read: 'Reading the workbook…',
    fetch: 'Fetching the sample…',
    waits:
      'This takes longer than usual. If you are editing a cell, Excel waits: finish editing the cell with Enter or Esc.',
    compute: 'Computing…',
    write: 'Writing the sheets…',
    rows: (rows, ofRows) => `${rows} of ${ofRows} rows read.`,
    cancel: 'Stop',
    cancelling: 'Stopping…',
    cannotCancel: 'The writing has begun and will be finished.',
  },

  result: {
    rows: (rows, number) => `${rows} ${number === 1 ? 'row' : 'rows'}`,
    open: (sheet) => `Go to the sheet ${sheet}`,
    done: (sheets) => `Done: ${count(sheets, 'sheet', 'sheets')} written.`,
    cancelled: 'Stopped. Nothing was written.',
    stopsLater:
      'Nothing was written. Excel still holds the command; it stops as soon as you leave the cell with Enter or Esc.',
    toldFirst: 'Nothing has been written yet. The button here in the pane writes.',
    coloured: (tables) => `${count(tables, 'table', 'tables')} coloured.`,
    uncoloured: 'The colours of Regiolens are gone. Your own formats have stayed.',
    inserted: (sheets) => `Added: ${sheets}.`,
    formula: (place) => `The formula is in ${place}.`,
    occupied: (place) => `${place} is not blank. Choose a blank cell and try again.`,
  },

  all: {
    title: 'All steps at once',
    about:
      'Structure, selection, weighting, catalogue, recommendations and generic policy one after the other, with a summary.',
    button: 'Write all steps',
  },

  sheets: {
    title: 'How the sheets are written',
    about: 'Their language, and what stands in their cells.',
    language: 'Language of the sheets',
    languages: { nl: 'Dutch', en: 'English' },
    cells: 'The cells hold',
    modes: {
      formulas: {
        name: 'Excel formulas',
        about: 'Every figure can be followed to your own cells, also by who has no Regiolens.',
      },
      functions: {
        name: 'REGIO functions',
        about:
          'Shorter to read. Who has no Regiolens sees the last values. Where there is no function an Excel formula stays.',
      },
      values: {
        name: 'Fixed values',
        about: 'A snapshot: the figures no longer follow your table or your thresholds.',
      },
    },
  },

  colours: {
    title: 'Colour your own weighting',
    about:
      'Colours strong, neutral and weak in your own table with conditional formats. No cell changes, and the colours can be taken off again.',
    found: 'Found',
    none: 'No table was found with elements in the columns and ratings or indices in the cells.',
    button: 'Colour',
    remove: 'Remove colours',
  },

  failure: {
    heading: 'This did not work',
    leftover: {
      nothing: 'Nothing was written.',
      ourSheets:
        'Your own sheets were not changed. A sheet of Regiolens that is not finished says so at its top; press the button again to finish it.',
      newSheets:
        'Your own sheets were not changed. A new sheet that is not finished says so at its top; press the button again to finish it.',
      colours:
        'Your cells were not changed; some colours may have been set or taken off. Press the button again to finish it.',
      formula: 'Look whether the formula is in the cell already.',
      choices: 'Your choice counts now, but may not be kept in the workbook. Make it again later.',
    },
    code: (code) => `Error code: ${code}`,
    codes: {
      ActivityLimitReached: 'Excel was asked too much at once. Wait a minute and try again.',
      GeneralException:
        'Something went wrong in Excel itself. Try again; if it keeps failing, close the workbook and open it again.',
      InsertDeleteConflict:
        'Excel cannot insert or remove cells here. Is a table or a merged cell in the way? Make room and try again.',
      InvalidArgument:
        'Excel did not understand a command of Regiolens. Try again; if it keeps failing, tell us with the error code.',
      InvalidOperation:
        'Excel cannot do this now. Close any open dialog, go to an ordinary worksheet and try again.',
      Unauthenticated: 'Excel no longer knows who you are. Sign in to Office again and try once more.',
      UndoNotSupported: 'This Excel cannot undo this. Save your workbook first and then try again.',
      AccessDenied:
        'Excel does not allow this. Is a sheet of Regiolens or the workbook protected, or read-only? Lift that and try again.',
      InvalidOperationInCellEditMode: 'You are still editing a cell. Press Enter or Esc and try again.',
      RequestPayloadSizeLimitExceeded:
        'The workbook is too large for one go. Put the tables in a workbook of their own and try it there.',
      ResponsePayloadSizeLimitExceeded:
        'The workbook is too large to read in one go. Put the tables in a workbook of their own and try it there.',
      ApiNotFound: 'This Excel is too old for Regiolens. Update Excel or use Excel on the web.',
      ItemNotFound:
        'A sheet or table is no longer there, or has moved. Was anything just removed, renamed or inserted? Look again and try once more.',
      InvalidSelection: 'Select one range without gaps and try again.',
      ItemAlreadyExists: 'There is a sheet or table with that name already. Rename it and try again.',
      InvalidReference: 'This place no longer exists. Look again and try once more.',
      UnsupportedOperation: 'This Excel cannot do this. Try it in Excel on the desktop or on the web.',
      NonBlankCellOffSheet: 'There is no room left on the sheet. Make room and try again.',
      Conflict: 'The workbook changed at the same moment. Press the button again.',
      ServiceNotAvailable: 'Excel cannot be reached just now. Wait a minute and try again.',
      RequestAborted: 'Excel broke off the command. Try again.',
      HostIsBusy: 'Excel is busy with something else. Close any open dialog and try again.',
    },
    general:
      'Excel could not carry this out. Try again; if it keeps failing, close the workbook and open it again.',
    silent:
      'Excel did not answer for ten minutes. Finish editing a cell with Enter or Esc, close any open dialog and press the button again.',
    late: 'Fetching took too long and was stopped. Check the connection and press the button again.',
    network: 'Regiolens could not fetch what this needs. Check the connection and try again.',
    unexpected: 'Something went wrong in Regiolens itself. Tell us, with what you did.',
  },

  problem: {
    fillIn: 'Fill in the jobs first',
    closed: 'A sheet is protected',
    moved: 'A table is no longer in its place',
    heading: 'This still needs a table',
  },

  firstRun: {
    heading: 'Your workbook is still empty',
    about:
      'Put your own table of sectors on a sheet, or begin with one of these three. All empty tables are listed below.',
    sample: 'Insert the sample of The Hague',
    sampleAbout: 'The Hague, with published figures and ratings (Birch, 2019); in Dutch, as published.',
    inventedSample: 'Insert Voorbeeldstad',
    inventedSampleAbout:
      'Voorbeeldstad, an invented city with every table filled, for all the steps; in Dutch.',
    template: 'Insert empty tables',
    templateAbout: 'Fourteen sectors with blank columns for your figures, and for your ratings.',
  },

  templates: {
    title: 'Empty tables to fill in',
    about:
      'Each button adds a sheet with an empty table: with drop-down lists, a check on what you type and help in each cell. Regiolens reads what you fill in by itself.',
    of: {
      sectors: {
        name: 'Sectors',
        about: 'Jobs and establishments by sector, at two moments and beside the Netherlands.',
      },
      codes: { name: 'SBI codes', about: 'The same by SBI code; they are added up to sectors.' },
      subsectors: { name: 'Sectors with parts', about: 'The same with the parts of each sector.' },
      scheme: {
        name: 'Own scheme',
        about: 'Which SBI codes belong to which sector, where you want that otherwise.',
      },
      criteria: { name: 'Criteria', about: 'Your labels for each sector, and which you choose for policy.' },
      missions: { name: 'Missions', about: 'What each sector means for the missions.' },
      education: {
        name: 'Education',
        about: 'The education of the unemployed and of those who work in each sector.',
      },
      indicators: {
        name: 'Indicators',
        about: 'Figures for each element of the ecosystem, with year and source.',
      },
      ratings: { name: 'Ratings', about: 'Strong, neutral or weak, by sector and element.' },
      evidence: {
        name: 'Ratings with reasons',
        about: 'The same in rows, with evidence and source; for clusters too.',
      },
      clusters: { name: 'Clusters', about: 'The two tests of a cluster, and its phase.' },
      projects: { name: 'Projects', about: 'Who works with whom, for the cross-overs.' },
      goals: { name: 'Goals', about: 'Your tactical goals, to be tested against the weak elements.' },
    },
  },

  functions: {
    heading: 'Functions for your own cells',
    about:
      'Choose a blank cell in Excel and insert an example, or type the function yourself. The examples are written with the separators of your Excel.',
    blanks:
      'A blank cell is unknown, never zero. Excel on the desktop may hand over a blank cell of a range as 0; put a point in a cell that you do not know.',
    arguments: 'Arguments',
    optional: 'optional',
    example: 'Example',
    insert: 'Insert here',
    insertLabel: (name) => `Insert the example of ${name} in the selected cell`,
    search: 'Find a function',
    found: (count: number) =>
      count === 0
        ? 'No function found. Try another word.'
        : count === 1
          ? '1 function found.'
          : `${count} functions found.`,
    help: 'Explanation, formula and source',
    helpLabel: (name: string) => `Explanation, formula and source of ${name}`,
  },

  start: {
    waiting: 'Regiolens is waiting for Excel…',
    silent: 'Excel does not answer.',
    silentAbout: 'That happens on a slow connection, or when the page was opened outside Excel.',
    again: 'Try again',
    gaveUp: 'Excel does not answer now either. Close this pane and open it again, or restart Excel.',
  },
};
