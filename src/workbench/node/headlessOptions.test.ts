import { STEPS } from '../../workbook/steps';
import { headlessOptions, HelpAsked } from './headlessOptions';

const FILES = ['in.xlsx', 'uit.xlsx'];

describe('the command line', () => {
  it('takes two files and the steps, in Dutch unless told otherwise', () => {
    expect(headlessOptions([...FILES, '--steps', 'all'])).toEqual({
      input: 'in.xlsx',
      output: 'uit.xlsx',
      steps: new Set(STEPS),
      language: 'nl',
      cells: 'formulas',
      allowLoss: false,
    });
  });

  it('takes options before, between and behind the files, and with an equals sign', () => {
    const options = headlessOptions([
      '--steps=catalogue,structure',
      'in.xlsx',
      '--language',
      'en',
      'uit.xlsx',
      '--cells=values',
      '--allow-loss',
    ]);
    expect(options.steps).toEqual(new Set(['catalogue', 'structure']));
    expect([options.language, options.cells, options.allowLoss]).toEqual(['en', 'values', true]);
  });

  it.each([[[]], [['in.xlsx', '--steps', 'all']], [[...FILES]], [[...FILES, 'meer.xlsx', '--steps', 'all']]])(
    'explains itself for %p',
    (args) => {
      expect(() => headlessOptions(args)).toThrow('npm run headless');
    },
  );

  it('names what it does not know, in the language that was asked for', () => {
    expect(() => headlessOptions([...FILES, '--steps', 'alles'])).toThrow('Onbekende stap "alles"');
    expect(() => headlessOptions([...FILES, '--steps', 'x', '--language', 'en'])).toThrow('Unknown step "x"');
    expect(() => headlessOptions([...FILES, '--steps', 'all', '--language', 'fr'])).toThrow('"fr"');
    expect(() => headlessOptions([...FILES, '--steps', 'all', '--cells', 'x'])).toThrow('functions');
    expect(() => headlessOptions([...FILES, '--steps', 'all', '--force'])).toThrow('--force');
  });

  it('tells how it is used when asked', () => {
    expect(() => headlessOptions(['--help'])).toThrow(HelpAsked);
    expect(() => headlessOptions(['-h', '--language', 'en'])).toThrow('Usage: npm run headless');
  });

  it('writes nothing but .xlsx', () => {
    expect(() => headlessOptions(['in.xlsx', 'uit.csv', '--steps', 'all'])).toThrow('uit.csv');
  });
});
