export { findings } from './findings';
export { functions } from './functions';
export { headless } from './headless';
export { run } from './run';
export { sheets } from './sheets';
export { terms } from './terms';
