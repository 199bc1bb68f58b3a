import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The arrows of the house: what a folder may import, besides itself. */
const ARROWS = {
  method: [],
  locale: ['method'],
  openData: [],
  workbook: ['method', 'locale', 'openData'],
  functions: ['method', 'locale'],
  commands: ['workbook', 'method', 'locale'],
  taskpane: ['workbook', 'method', 'locale', 'openData'],
};
const FOLDERS = [...Object.keys(ARROWS), 'workbench'];

const zones = Object.entries(ARROWS).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map(
    (other) => `./src/${other}`,
  ),
  message: `${folder} may import ${allowed.length === 0 ? 'nothing outside itself' : `only ${allowed.join(', ')}`}.`,
}));

/** How a table is recognised, from its words to the checks across tables: each may import those before it. */
const RECOGNISE = [
  ...['words', 'cells', 'headers', 'figures', 'rows', 'codes', 'columns', 'areas', 'totals', 'sectors'],
  ...['layouts', 'joins', 'kinds', 'checks'],
];
for (const [at, folder] of RECOGNISE.slice(0, -1).entries()) {
  zones.push({
    target: `./src/workbook/recognise/${folder}`,
    from: RECOGNISE.slice(at + 1).map((later) => `./src/workbook/recognise/${later}`),
    message: `recognise/${folder} may import only ${RECOGNISE.slice(0, at).join(', ') || 'nothing beside it'}.`,
  });
}

/** What is shipped or tested never needs what builds it. */
zones.push({ target: './src', from: './scripts', message: 'src may not import scripts.' });

/** Only src/workbook talks to Excel; the method knows no Office, page, clock or network at all. */
const EXCEL = ['Excel'];
const OUTSIDE = [
  'Excel',
  'Office',
  'OfficeExtension',
  'CustomFunctions',
  'window',
  'document',
  'fetch',
  'Date',
  'console',
  'setTimeout',
  'process',
];
/** What asks the network knows no Office and no page. */
const PAGE = OUTSIDE.filter((name) => !['fetch', 'Date', 'setTimeout'].includes(name));
const restrict = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

/** Members that clear Excel's undo stack; a sheet that is being updated must not meet them. */
const CLEARS_UNDO = [
  ['delete', 'Deleting a sheet clears the undo stack.'],
  ['copy', 'Copying a sheet clears the undo stack.'],
  ['protect', 'Protecting a sheet clears the undo stack.'],
  ['unprotect', 'Unprotecting a sheet clears the undo stack.'],
];

const assignsTo = (properties) => `AssignmentExpression[left.property.name=/^(?:${properties})$/]`;

/** Text never becomes a page's markup, nor code. */
const NO_MARKUP = [
  [assignsTo('innerHTML|outerHTML|srcdoc|cssText'), 'Text never becomes markup: make elements, or use lit.'],
  [
    'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    'Text never becomes markup: make elements, or use lit.',
  ],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    'A page is not written to.',
  ],
  ['ImportDeclaration[source.value=/unsafe-(?:html|svg|css|mathml)/]', 'Text never becomes markup.'],
];

/** What a browser keeps outside the workbook. */
const KEPT = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const NOT_KEPT = 'Nothing of a workbook is kept outside it; the preferences have their own file.';
const NO_STORAGE = [[`Identifier[name=/^(?:${KEPT.join('|')})$/]`, NOT_KEPT]];

/** The one way of a content to a cell, and of a text into a formula. */
const CONTENT = 'values|formulas|formulasLocal|formulasR1C1|valuesAsJson|valuesAsJsonLocal';
const ONE_DOOR = [
  [assignsTo(CONTENT), 'Cells get their content by putCells alone.'],
  [
    `CallExpression[callee.property.name="set"] Property[key.name=/^(?:${CONTENT})$/]`,
    'Cells get their content by putCells alone.',
  ],
  [assignsTo('hyperlink'), 'No cell gets a link: a text of hers could be its address.'],
  ['CallExpression[callee.property.name="setFormula"]', 'Cells get their content by putCells alone.'],
  [
    'CallExpression[callee.property.name="copyFrom"]:not([arguments.1.expression.value="Formats"])',
    'Cells get their content by putCells alone; only looks are copied.',
  ],
  [
    `CallExpression[callee.property.name=/^replace/] > Literal[regex.pattern='"']`,
    'A text gets into a formula by textInFormula alone.',
  ],
];

const syntax = (...rules) => ['error', ...rules.flat().map(([selector, message]) => ({ selector, message }))];

const UNDO_RULES = [
  ...CLEARS_UNDO.map(([name, message]) => [
    `CallExpression[callee.property.name="${name}"][callee.object.name=/[wW]orksheet|sheet/]`,
    message,
  ]),
  ...['position', 'visibility', 'name'].map((property) => [
    `AssignmentExpression[left.object.name=/[wW]orksheet/][left.property.name="${property}"]`,
    `Setting a sheet's ${property} after it was made clears the undo stack on desktop.`,
  ]),
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX, 'office-addins': officeAddins },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': syntax(NO_MARKUP),
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': syntax(NO_MARKUP, NO_STORAGE) },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/workbook/**', 'src/workbench/**', '**/*.test.ts'],
    rules: { 'no-restricted-globals': restrict(EXCEL, 'Only src/workbook talks to Excel.') },
  },
  {
    files: ['src/method/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': restrict(OUTSIDE, 'The method knows no Office, page, clock or network.'),
    },
  },
  {
    files: ['src/openData/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': restrict(PAGE, 'Open data is asked for without Office and page.'),
    },
  },
  {
    files: ['src/workbook/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': syntax(NO_MARKUP, NO_STORAGE, ONE_DOOR, UNDO_RULES),
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'off',
    },
  },
  {
    // Excel's metadata generator knows no narrower type for a range.
    files: ['src/functions/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['scripts/**', 'tests/**', '**/*.test.ts', 'src/workbench/node/**'],
    rules: { 'no-console': 'off' },
  },
);
