import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands';
import { ALL_LOCALES } from '../../src/locale';
import { DOORS, type Doors } from '../../src/taskpane/doors';
import { ACTIONS, COMMANDS, PRESSED_FIRST } from './commands';
import { freshHosts } from './freshHost';
import { copyOf } from './herWorkbook';
import { DOORS_ELSEWHERE, openPane } from './pane';
import { CODES } from './runFaults';
import { undisturbedRun } from './undisturbed';

const ROOT = path.resolve(__dirname, '../..');

/** Asks only what office.js knows by itself. */
const WITHOUT_REQUEST = ['hasOneUndoStep'];

describe('the commands that are made to fail', () => {
  it('are all buttons of the pane, and those of the ribbon among them', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(ACTIONS));
    expect(ACTIONS).toEqual(expect.arrayContaining(Object.values(RIBBON_COMMANDS)));
    expect(ACTIONS).toEqual(expect.arrayContaining(Object.values(PRESSED_FIRST)));
  });

  it('go through every door of the pane that leads to Excel', async () => {
    const hosts = await freshHosts();
    try {
      const leads = new Set<string>();
      for (const command of COMMANDS) {
        const { start } = await undisturbedRun(hosts, command);
        const host = hosts.use(copyOf(start));
        await command.press(
          openPane(
            command.preferences,
            watched(leads, () => host.log.syncCount),
          ),
        );
      }
      const toExcel = Object.keys(DOORS).filter(
        (name) => !(name in DOORS_ELSEWHERE) && !WITHOUT_REQUEST.includes(name),
      );
      expect([...leads].sort()).toEqual(toExcel.sort());
    } finally {
      hosts.close();
    }
  }, 300_000);

  it('are all that asks Excel: no other part of the add-in starts a batch of requests', () => {
    const folders = ['commands', 'functions', 'taskpane', 'locale', 'method', 'openData'];
    const starting = folders.flatMap((folder) =>
      readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .filter((file) => /\bExcel\.run\b/.test(readFileSync(path.join(ROOT, 'src', folder, file), 'utf8')))
        .map((file) => `${folder}/${file}`),
    );
    expect(starting).toEqual([]);
  });
});

/** The production doors; notes those through which a request went. */
function watched(leads: Set<string>, requests: () => number): Partial<Doors> {
  const doors = Object.entries(DOORS).filter(([name]) => !(name in DOORS_ELSEWHERE));
  return Object.fromEntries(
    doors.map(([name, door]) => [
      name,
      (...given: unknown[]): unknown => {
        const before = requests();
        const answer = (door as (...given: unknown[]) => unknown)(...given);
        if (!(answer instanceof Promise)) return answer;
        return answer.finally(() => {
          if (requests() > before) leads.add(name);
        });
      },
    ]),
  ) as Partial<Doors>;
}

describe('what is said of a code of Excel', () => {
  it.each(CODES)('is one sentence or more that says what to do: %s', (code) => {
    const texts = ALL_LOCALES.map(({ pane }) => (pane.failure.codes as Record<string, string>)[code]);
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z][^]*\.$/);
      expect(text).not.toContain(code);
    }
    expect(new Set(texts).size).toBe(ALL_LOCALES.length);
  });
});
