import path from 'node:path';
import { isAllowed, licenceProblems, packageFolder, thirdParties, thirdPartyText } from './thirdParty';

const MODULES = path.resolve(__dirname, '../node_modules');

describe('a licence', () => {
  it.each([
    'MIT',
    'BSD-3-Clause',
    '(MIT OR GPL-3.0-or-later)',
    'MIT AND Apache-2.0',
    '(MIT AND ISC) OR GPL-2.0-only',
    'MIT AND (GPL-2.0-only OR (ISC AND MIT))',
  ])('of %s may be shipped', (licence) => expect(isAllowed(licence)).toBe(true));

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-2.1',
    'MIT AND GPL-2.0-only',
    '(MIT OR Apache-2.0) AND GPL-3.0-only',
    '(MIT',
    'SEE LICENSE IN LICENSE.md',
    'unknown',
    '',
  ])('of %p may not', (licence) => expect(isAllowed(licence)).toBe(false));
});

describe('the packages in a build', () => {
  it('are found by their files, on every system', () => {
    expect(packageFolder('/a/node_modules/lit/index.js')).toBe('/a/node_modules/lit');
    expect(packageFolder('/a/node_modules/x/node_modules/@b/c/lib/d.js')).toBe(
      '/a/node_modules/x/node_modules/@b/c',
    );
    expect(packageFolder('C:\\a\\node_modules\\@b\\c\\d.js')).toBe('C:\\a\\node_modules\\@b\\c');
    expect(packageFolder('/a/src/index.ts')).toBeNull();
  });

  it('are named once each, with version and the text of the licence', () => {
    const files = ['lit/index.js', 'lit/html.js', '@fluentui/tokens/lib/index.js'].map((file) =>
      path.join(MODULES, file),
    );
    const packages = thirdParties(files);
    expect(packages.map(({ name, licence }) => [name, licence])).toEqual([
      ['@fluentui/tokens', 'MIT'],
      ['lit', 'BSD-3-Clause'],
    ]);
    expect(thirdPartyText(packages)).toMatch(
      /lit \d+\.\d+\.\d+: BSD-3-Clause[^]*Copyright \(c\) 2017 Google LLC/,
    );
  });

  it('get the words of MIT with the name of their author when they bring no text themselves', () => {
    const [element] = thirdParties([path.join(MODULES, '@microsoft/fast-element/dist/esm/index.js')]);
    expect(element!.text).toMatch(
      /^MIT License\n\nCopyright \(c\) Microsoft\n\nPermission is hereby granted/,
    );
  });

  it('keep a build from being made when one may not be shipped, or brings no licence', () => {
    const one = { name: 'one', version: '1.0.0', licence: 'GPL-3.0-only', text: 'GNU' };
    const other = { name: 'other', version: '1.0.0', licence: 'MIT', text: null };
    expect(licenceProblems([one, other])).toEqual([
      'one has the licence GPL-3.0-only, which does not allow it to be shipped',
      'other brings no text of its licence',
    ]);
  });
});
