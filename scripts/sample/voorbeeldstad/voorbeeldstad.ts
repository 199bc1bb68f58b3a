import type { SampleWorkbook } from '../buildSample';
import { addChoiceSheet } from './choiceSheet';
import { addClustersSheet } from './clustersSheet';
import { addEducationSheet } from './educationSheet';
import { addGoalsSheet } from './goalsSheet';
import { addIndicatorsSheet } from './indicatorsSheet';
import { addKeyFiguresSheet } from './keyFiguresSheet';
import { addMissionsSheet } from './missionsSheet';
import { addProjectsSheet } from './projectsSheet';
import { addRatingsSheet } from './ratingsSheet';
import { addReadmeSheet } from './readmeSheet';

/** An invented city with every table filled that the add-in reads. */
export const VOORBEELDSTAD: SampleWorkbook = {
  title: 'Economie van Voorbeeldstad: voorbeeldbestand met verzonnen cijfers',
  addSheets: [
    addReadmeSheet,
    addKeyFiguresSheet,
    addChoiceSheet,
    addMissionsSheet,
    addEducationSheet,
    addIndicatorsSheet,
    addRatingsSheet,
    addClustersSheet,
    addProjectsSheet,
    addGoalsSheet,
  ],
};
