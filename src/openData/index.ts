/** What is asked of the statistics office; fetched as a script of its own, when she first asks for it. */
export { fetchAreas } from './fetchAreas';
export { fetchFigures } from './fetchFigures';
