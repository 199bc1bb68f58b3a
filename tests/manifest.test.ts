import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { LOCAL_BASE, checkedBase, withBase } from '../scripts/baseUrl';
import { ICON_FILES, drawIcon } from '../scripts/drawIcons';
import { RIBBON_COMMANDS } from '../src/commands';
import { NAMESPACE } from '../src/functions';

const ROOT = path.resolve(__dirname, '..');
const TEXT = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const DOCUMENT = new JSDOM(TEXT, { contentType: 'text/xml' }).window.document;

const elements = (name: string): Element[] => [...DOCUMENT.getElementsByTagName(name)];
const element = (name: string): Element => elements(name)[0]!;
const defaultOf = (name: string): string => element(name).getAttribute('DefaultValue')!;
/** The pictures, addresses and texts that the rest refers to. */
const resources = (): Element[] =>
  ['bt:Image', 'bt:Url', 'bt:String'].flatMap(elements).filter((one) => one.hasAttribute('id'));
const resourceOf = (resid: string): string =>
  elements('*')
    .find((one) => one.getAttribute('id') === resid)!
    .getAttribute('DefaultValue')!;

/** What the header of a picture says, whatever its name says. */
function header(file: string): { type: string; width: number; height: number } {
  const bytes = readFileSync(path.join(ROOT, file));
  return {
    type: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

/** The paths that a build puts on the server, by the file they are made from. */
const SERVED: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/taskpane/taskpane.html',
  '/taskpane.js': 'src/taskpane/index.ts',
  '/functions.json': 'scripts/buildFunctionsMetadata.ts',
  '/help/functions.html': 'scripts/help/indexPage.ts',
  '/help/support.html': 'assets/pages/support.html',
};

describe('the manifest', () => {
  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(element('Version').textContent).toBe(`${version}.0`);
  });

  it('has an id that is a GUID and never changes', () => {
    expect(element('Id').textContent).toBe('6c1f0b5e-2a47-4d93-9b1c-5e0f8a7d3c42');
  });

  it('refers only to resources that it has, and has none to spare', () => {
    const used = elements('*').flatMap((one) => one.getAttribute('resid') ?? []);
    const defined = resources().map((one) => one.getAttribute('id')!);
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('names only https addresses that the build serves', () => {
    const addresses = elements('*')
      .flatMap((one) => [one.getAttribute('DefaultValue'), one.getAttribute('Value')])
      .filter((value): value is string => value?.includes('://') === true);
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      const url = new URL(address);
      expect(url.origin).toBe(LOCAL_BASE);
      const file = url.pathname.startsWith('/assets/') ? url.pathname.slice(1) : SERVED[url.pathname];
      expect([address, file !== undefined && existsSync(path.join(ROOT, file))]).toEqual([address, true]);
    }
  });

  it('runs everything in one shared runtime, on one page', () => {
    const runtime = element('Runtime').getAttribute('resid')!;
    const sourceIn = (parent: Element): string | null =>
      parent.getElementsByTagName('SourceLocation')[0]!.getAttribute('resid');
    expect(elements('Runtime')).toHaveLength(1);
    expect(element('Runtime').getAttribute('lifetime')).toBe('long');
    const opening = elements('Action').filter((one) => one.getAttribute('xsi:type') === 'ShowTaskpane');
    expect(opening).toHaveLength(1);
    expect([
      sourceIn(element('Page')),
      element('FunctionFile').getAttribute('resid'),
      ...opening.map(sourceIn),
    ]).toEqual([runtime, runtime, runtime]);
    expect(defaultOf('SourceLocation')).toBe(resourceOf(runtime));
    expect(resourceOf(runtime)).toBe(`${LOCAL_BASE}/taskpane.html`);
  });

  it('offers on the Home tab what the code can do, and nothing else', () => {
    expect(element('OfficeTab').getAttribute('id')).toBe('TabHome');
    const named = elements('FunctionName').map((one) => one.textContent);
    expect(named).toHaveLength(4);
    expect(named).toEqual(Object.keys(RIBBON_COMMANDS));
    const ids = elements('Control').map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(5);
  });

  it('gives every button and the group an icon of each size that the ribbon needs', () => {
    const icons = elements('Icon');
    expect(icons).toHaveLength(1 + elements('Control').length);
    for (const icon of icons) {
      const images = [...icon.getElementsByTagName('bt:Image')].map((image) => {
        const file = new URL(resourceOf(image.getAttribute('resid')!)).pathname.slice(1);
        return [Number(image.getAttribute('size')), header(file)];
      });
      const png = (size: number) => [size, { type: 'PNG', width: size, height: size }];
      expect(images).toEqual([png(16), png(32), png(80)]);
    }
  });

  it('shows another picture on every button', () => {
    const pictures = elements('Control').map((control) =>
      resourceOf(control.getElementsByTagName('bt:Image')[0]!.getAttribute('resid')!),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('gives the functions their namespace, the same in every language', () => {
    const resid = element('Namespace').getAttribute('resid')!;
    expect(resourceOf(resid)).toBe(NAMESPACE);
    const namespace = elements('bt:String').find((one) => one.getAttribute('id') === resid)!;
    expect(namespace.children).toHaveLength(0);
  });

  it('says everything else in Dutch too', () => {
    const namespace = element('Namespace').getAttribute('resid');
    const texts = [
      element('DisplayName'),
      element('Description'),
      element('SupportUrl'),
      ...elements('bt:String').filter((one) => one.getAttribute('id') !== namespace),
    ];
    for (const text of texts) {
      const dutch = [...text.children].find((child) => child.getAttribute('Locale') === 'nl-NL');
      expect([text.tagName, dutch?.getAttribute('Value')]).toEqual([
        text.tagName,
        expect.stringMatching(/./),
      ]);
    }
  });

  it('keeps to the lengths that Excel and the store take, in both languages', () => {
    const lengths = (one: Element): number[] =>
      [
        one.getAttribute('DefaultValue')!,
        ...[...one.children].map((child) => child.getAttribute('Value')!),
      ].map((text) => text.length);
    const longest = (parent: string): number =>
      Math.max(...[...element(parent).getElementsByTagName('bt:String')].flatMap(lengths));
    expect(Math.max(...lengths(element('DisplayName')))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(element('Description')))).toBeLessThanOrEqual(250);
    expect(longest('bt:ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('bt:LongStrings')).toBeLessThanOrEqual(250);
  });

  it('opens no other site in the pane', () => {
    expect(elements('AppDomains')).toEqual([]);
  });

  it('asks for what the code needs, and no more', () => {
    const sets = elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.13'],
    ]);
    expect(element('Permissions').textContent).toBe('ReadWriteDocument');
  });
});

describe('the icons', () => {
  it.each(ICON_FILES)('are what the script draws: $file', ({ file, glyph, size }) => {
    expect(header(`assets/icons/${file}`)).toEqual({ type: 'PNG', width: size, height: size });
    expect(readFileSync(path.join(ROOT, 'assets/icons', file)).equals(drawIcon(glyph, size))).toBe(true);
  });

  it('have the sizes that the list of add-ins must show', () => {
    const fileOf = (name: string): string => new URL(defaultOf(name)).pathname.slice(1);
    expect(header(fileOf('IconUrl')).width).toBe(32);
    expect(header(fileOf('HighResolutionIconUrl')).width).toBe(64);
  });
});

describe('the address of a build', () => {
  it('replaces the local address everywhere', () => {
    const built = withBase(TEXT, 'https://addins.example.nl/regiolens', 'manifest.xml');
    expect(built).not.toMatch(/localhost/);
    const count = (text: string, part: string): number => text.split(part).length - 1;
    expect(count(built, 'https://addins.example.nl/regiolens/')).toBe(count(TEXT, `${LOCAL_BASE}/`));
  });

  it('fails when there is nothing to replace, or localhost is left', () => {
    expect(() => withBase('nothing here', 'https://example.nl', 'a.xml')).toThrow(/a.xml does not contain/);
    expect(() => withBase(`${LOCAL_BASE}/a http://localhost:3001/b`, 'https://example.nl', 'a.xml')).toThrow(
      /a.xml still contains localhost/,
    );
  });

  it('must be https, and loses its last slash', () => {
    expect(checkedBase('https://example.nl/a/')).toBe('https://example.nl/a');
    expect(checkedBase('https://example.nl')).toBe('https://example.nl');
    for (const wrong of [
      'http://example.nl',
      'example.nl',
      '',
      'https://example.nl/?a=1',
      'https://example.nl/#a',
    ]) {
      expect(() => checkedBase(wrong)).toThrow(/an address such as/);
    }
  });
});
