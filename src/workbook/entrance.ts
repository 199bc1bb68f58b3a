/**
 * What the pane asks of the workbook as a whole. Together in one file, since it is fetched after the pane is
 * shown: reading, planning and writing sheets is more than half of all script.
 */
export { colourWeightings, removeColours } from './colour/colourWeightings';
export { insertFormula } from './insert/insertFormula';
export { insertSheets } from './insert/insertSheets';
export { insertOpenData } from './openData/insertOpenData';
export { rememberChoices } from './rememberChoices';
export { runSteps } from './runSteps';
export { lookAtWorkbook } from './sight/lookAtWorkbook';
export { tablesAtSelection } from './sight/tablesAtSelection';
