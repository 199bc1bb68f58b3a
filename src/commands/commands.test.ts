import { RIBBON_COMMANDS, registerCommands, ribbonCommand, type CommandDoors } from './commands';

const doors = (given: Partial<CommandDoors> = {}): CommandDoors & { readonly shown: number } => {
  let shown = 0;
  return {
    act: async () => true,
    showPane: async () => void (shown += 1),
    ...given,
    get shown() {
      return shown;
    },
  };
};

async function pressed(given: CommandDoors): Promise<number> {
  const completed = jest.fn();
  await ribbonCommand('structure', given)({ completed });
  return completed.mock.calls.length;
}

describe('a button on the ribbon', () => {
  it('leaves the pane as it is when all went well', async () => {
    const given = doors();
    expect(await pressed(given)).toBe(1);
    expect(given.shown).toBe(0);
  });

  it('opens the pane, which shows it, when there is a problem', async () => {
    const given = doors({ act: async () => false });
    expect(await pressed(given)).toBe(1);
    expect(given.shown).toBe(1);
  });

  it('is released once whatever fails', async () => {
    const broken = async (): Promise<never> => Promise.reject(new Error('broken'));
    expect(await pressed(doors({ act: broken }))).toBe(1);
    expect(await pressed(doors({ act: async () => false, showPane: broken }))).toBe(1);
  });

  it('is made known under the name that the manifest calls it by', async () => {
    const asked: string[] = [];
    const commands = new Map<string, (event: { completed(): void }) => Promise<void>>();
    registerCommands(doors({ act: async (action) => asked.push(action) > 0 }), (name, command) =>
      commands.set(name, command),
    );
    expect([...commands.keys()]).toEqual(Object.keys(RIBBON_COMMANDS));
    for (const command of commands.values()) await command({ completed: () => undefined });
    expect(asked).toEqual(['structure', 'ecosystem', 'catalogue', 'recommendations']);
  });
});
