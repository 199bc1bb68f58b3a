export { findings } from './findings';
export { functions } from './functions';
export { pane } from './pane';
export { run } from './run';
export { terms } from './terms';
