export { corrections } from './corrections';
export { findings } from './findings';
export { functions } from './functions';
export { openData } from './openData';
export { pane } from './pane';
export { run } from './run';
export { tableFindings } from './tableFindings';
export { terms } from './terms';
