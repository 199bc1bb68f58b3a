export { findings } from './findings';
export { functions } from './functions';
export { headless } from './headless';
export { pane } from './pane';
export { run } from './run';
export { sheets } from './sheets';
export { terms } from './terms';
export { workbench } from './workbench';
