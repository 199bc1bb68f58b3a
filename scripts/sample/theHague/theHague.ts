import type { SampleWorkbook } from '../buildSample';
import { addClustersSheet } from './clustersSheet';
import { addCriteriaSheet } from './criteriaSheet';
import { addGoalsSheet } from './goalsSheet';
import { addKeyFiguresSheet } from './keyFiguresSheet';
import { addRatingsSheet } from './ratingsSheet';
import { addReadmeSheet } from './readmeSheet';

/** The figures published on The Hague. */
export const THE_HAGUE: SampleWorkbook = {
  title: 'Economie van Den Haag: voorbeeldbestand',
  addSheets: [
    addReadmeSheet,
    addKeyFiguresSheet,
    addCriteriaSheet,
    addRatingsSheet,
    addClustersSheet,
    addGoalsSheet,
  ],
};
