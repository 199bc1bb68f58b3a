import type { openData as dutch } from '../nl/openData';

export const openData: typeof dutch = {
  title: 'Figures of Statistics Netherlands (CBS)',
  question: 'No table of your own? Fetch jobs and establishments of your municipality.',
  about:
    'Regiolens asks opendata.cbs.nl for the table, the area and the years only. Nothing of your workbook goes with it. Nothing happens before you press the button.',
  list: 'Fetch municipalities',
  listAgain: 'Fetch municipalities again',
  listed: (municipalities) => `${municipalities} municipalities fetched. Choose yours below.`,
  search: 'Search your municipality',
  municipality: 'Municipality',
  found: (areas) =>
    areas === 0
      ? 'No municipality found. Try another part of the name.'
      : areas === 1
        ? '1 municipality found.'
        : `${areas} municipalities found.`,
  region: 'Compare with a wider region too',
  noRegion: 'none',
  nation: 'Compare with the Netherlands',
  period: 'Year',
  earlier: 'Earlier year, for the growth',
  noEarlier: 'none',
  fetch: 'Fetch and insert figures',
  chooseFirst: 'Choose a municipality first.',
  busy: 'Fetching from Statistics Netherlands…',
  progress: (done, expected) => `${done} of ${expected} answers are in.`,
  inserted: (sheet) => `The figures are on the sheet ${sheet}.`,
  next: 'The sheet is yours: you may change it. Regiolens reads it as your table of sectors.',
  nothingInserted: 'Nothing was inserted.',
  noEstablishments: (reason) => `Without establishments. ${reason}`,
  leftOut: {
    jobs: (area, period) => `CBS has no jobs for ${area} in ${period}.`,
    establishments: (area, period) => `CBS has no establishments for ${area} in ${period}.`,
  },
  problems: {
    unreachable:
      'opendata.cbs.nl cannot be reached. Check the connection. If the internet works otherwise, the network of your organisation may hold this address back; ask your administrator.',
    blocked:
      'The network of your organisation does not allow opendata.cbs.nl. Ask your administrator to allow this address.',
    timedOut: 'CBS does not answer in time. Try again later.',
    busy: (seconds) =>
      seconds === null
        ? 'CBS is too busy now. Try again in a few minutes.'
        : `CBS is too busy now. Try again in ${seconds} seconds.`,
    server: (status) => `CBS has a failure (${status}). Try again later.`,
    refused: (status) => `CBS refuses the question (${status}). The service may have changed; tell us.`,
    tooManyRecords: 'The question is too large for CBS. Choose fewer years.',
    unreadable: 'The answer of CBS cannot be read, or came only half. Try again.',
    notFound: (table) => `Table ${table} is no longer there at CBS. Tell us.`,
    shape: (table, fault, found) =>
      `Table ${table} of CBS is not as expected: ${fault} (${found}). Nothing is guessed; tell us.`,
    changed: (table) =>
      `CBS has just renewed table ${table}. Fetch the municipalities again and try once more.`,
    noArea: (table, area) => `${area} is not in table ${table} of CBS.`,
    noFigures: (table, area, period) =>
      `Table ${table} of CBS has no figures for ${area} in ${period}. Choose another year; does the municipality still exist?`,
    cancelled: 'Stopped.',
  },
  faults: {
    answer: 'the answer has an unknown form',
    missingDimension: 'a dimension is missing',
    extraDimension: 'there is another dimension',
    missingTopic: 'the column with figures is missing',
    unknownUnit: 'the unit is unknown',
    emptyList: 'a list is empty',
    branches: 'the branches cannot be recognised',
    periods: 'there are no years',
    figure: 'a figure cannot be read',
    row: 'a row is there twice',
    lostRows: 'branches of a period are missing',
    page: 'the pages of the answer do not join',
  },
};
