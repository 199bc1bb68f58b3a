/** The buttons on the ribbon that write, by the name they have in the manifest; the one that opens the pane needs no code. */
export const RIBBON_COMMANDS = {
  writeStructure: 'structure',
  writeWeighting: 'ecosystem',
  writeCatalogue: 'catalogue',
  writeRecommendations: 'recommendations',
} as const;

export type RibbonAction = (typeof RIBBON_COMMANDS)[keyof typeof RIBBON_COMMANDS];

/** What the ribbon needs of the pane, with which it shares one runtime. */
export interface CommandDoors {
  /** Does what the pane's own button does and shows it there; answers whether it went well. */
  act(action: RibbonAction): Promise<boolean>;
  showPane(): Promise<void>;
}

/** The part of Office's event that a command owes an answer to. */
export interface CommandEvent {
  completed(): void;
}

/** What a ribbon button does. Whatever happens, the button is released; what went wrong is shown in the pane. */
export function ribbonCommand(
  action: RibbonAction,
  doors: CommandDoors,
): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      if (!(await doors.act(action))) await doors.showPane();
    } catch {
      // The pane holds what happened; that it cannot be opened must not keep the button waiting.
    } finally {
      event.completed();
    }
  };
}

/** Makes the ribbon's buttons known to Office. */
export function registerCommands(
  doors: CommandDoors,
  associate: (name: string, command: (event: CommandEvent) => Promise<void>) => void,
): void {
  for (const [name, action] of Object.entries(RIBBON_COMMANDS)) associate(name, ribbonCommand(action, doors));
}
