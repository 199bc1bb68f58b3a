export { registerCommands, RIBBON_COMMANDS, type CommandDoors, type RibbonAction } from './commands';
