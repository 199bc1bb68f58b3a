import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectXlsx } from './inspectXlsx';
import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { ADD_IN_ID } from './settings';
import { knownAnswers, newWorkbook, partOf, reopened, withParts } from './testWorkbooks';

const VALUE = '{"columns":[{"header":"Banen & \\"meer\\" <2018>"}]}';
const OURS = 'xl/webextensions/webextension1.xml';

async function savedWith(settings: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { workbook } = newWorkbook();
  for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
  return saveXlsx({ workbook, carrier: undefined }, knownAnswers());
}

const extension = (id: string, properties: string): string =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;

/** A file as Excel leaves it with another add-in in it, and the first one where `id` says whose it is. */
async function withExtensions(...parts: readonly string[]): Promise<Uint8Array> {
  const panes = parts.map(
    (_, index) =>
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${index + 1}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index + 1}"/></wetp:taskpane>`,
  );
  const overrides = parts.map(
    (_, index) =>
      `<Override PartName="/xl/webextensions/webextension${index + 1}.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
  );
  return withParts(await savedWith({}), {
    ...Object.fromEntries(
      parts.map((part, index) => [`xl/webextensions/webextension${index + 1}.xml`, part]),
    ),
    'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${panes.join('')}</wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    '_rels/.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
      ),
    '[Content_Types].xml': (text) =>
      text.replace(
        '</Types>',
        `${overrides.join('')}<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/></Types>`,
      ),
  });
}

describe('the settings of the add-in in a file', () => {
  it('are kept under the id of the manifest', () => {
    const manifest = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it('come back as they were, and the file is one that Excel does not repair', async () => {
    const bytes = await savedWith({ 'regiolens.choices': VALUE, other: '3' });
    const { workbook, losses, carried } = await openXlsx(bytes);
    expect([...workbook.settings]).toEqual([
      ['regiolens.choices', VALUE],
      ['other', '3'],
    ]);
    expect([losses, carried, (await inspectXlsx(bytes)).problems]).toEqual([[], [], []]);
  });

  it('stand where Office looks for them: a web extension that the list of panes leads to', async () => {
    const bytes = await savedWith({ 'regiolens.choices': VALUE });
    expect(await partOf(bytes, OURS)).toContain(
      '<we:properties><we:property name="regiolens.choices" value="{&quot;columns&quot;:[{&quot;header&quot;:&quot;Banen &amp; \\&quot;meer\\&quot; &lt;2018&gt;&quot;}]}"/></we:properties>',
    );
    expect(await partOf(bytes, '_rels/.rels')).toMatch(
      /Type="http:\/\/schemas.microsoft.com\/office\/2011\/relationships\/webextensiontaskpanes" Target="xl\/webextensions\/taskpanes.xml"/,
    );
    expect(await partOf(bytes, 'xl/webextensions/_rels/taskpanes.xml.rels')).toMatch(
      /Id="rId1" Type="http:\/\/schemas.microsoft.com\/office\/2011\/relationships\/webextension" Target="webextension1.xml"/,
    );
    expect(await partOf(bytes, 'xl/webextensions/taskpanes.xml')).toMatch(
      /<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="[^"]+" r:id="rId1"\/>/,
    );
    const types = await partOf(bytes, '[Content_Types].xml');
    expect(types).toContain('application/vnd.ms-office.webextension+xml');
    expect(types).toContain('application/vnd.ms-office.webextensiontaskpanes+xml');
  });

  it('are no part of a workbook without settings', async () => {
    await expect(partOf(await savedWith({}), OURS)).rejects.toThrow('no part');
  });

  it('change, go and come without touching what stands beside them', async () => {
    const opened = await openXlsx(await savedWith({ 'regiolens.choices': VALUE, other: '3' }));
    opened.workbook.settings.set('regiolens.choices', '{}');
    opened.workbook.settings.delete('other');
    opened.workbook.settings.set('more', 'true');
    const again = await reopened(opened);
    expect([...again.workbook.settings]).toEqual([
      ['regiolens.choices', '{}'],
      ['more', 'true'],
    ]);
    again.workbook.settings.clear();
    expect((await reopened(again)).workbook.settings.size).toBe(0);
  });

  it('of another add-in are not read, and stay byte for byte', async () => {
    const theirs = extension('wa104380862', '<we:property name="mine" value="1"/>');
    const opened = await openXlsx(await withExtensions(theirs));
    expect(opened.workbook.settings.size).toBe(0);
    opened.workbook.settings.set('regiolens.choices', VALUE);
    const bytes = await saveXlsx(opened, knownAnswers());
    expect(await partOf(bytes, OURS)).toBe(theirs);
    expect(await partOf(bytes, 'xl/webextensions/webextension2.xml')).toContain('regiolens.choices');
    expect((await inspectXlsx(bytes)).problems).toEqual([]);
    const again = await openXlsx(bytes);
    expect([...again.workbook.settings.keys()]).toEqual(['regiolens.choices']);
    expect(again.carried.map(({ part }) => part)).toEqual([OURS, 'xl/webextensions/taskpanes.xml']);
  });

  it('that Excel wrote are read whatever the case of the id, and one that is not JSON is left as it is', async () => {
    const ours = extension(
      `{${ADD_IN_ID.toUpperCase()}}`,
      '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="odd" value="{"/>',
    );
    const opened = await openXlsx(await withExtensions(ours));
    expect([...opened.workbook.settings]).toEqual([['Office.AutoShowTaskpaneWithDocument', 'true']]);
    expect(await partOf(await saveXlsx(opened, knownAnswers()), OURS)).toBe(ours);
    opened.workbook.settings.set('regiolens.choices', '{}');
    const saved = await partOf(await saveXlsx(opened, knownAnswers()), OURS);
    expect(saved).toContain(
      '<we:properties><we:property name="odd" value="{"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="regiolens.choices" value="{}"/></we:properties><we:bindings/>',
    );
  });
});
