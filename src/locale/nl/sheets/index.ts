import { catalogue } from './catalogue';
import { charts } from './charts';
import { clusters } from './clusters';
import { codes } from './codes';
import { common } from './common';
import { crossovers } from './crossovers';
import { ecosystem } from './ecosystem';
import { evidence } from './evidence';
import { indicators } from './indicators';
import { input } from './input';
import { measurement } from './measurement';
import { profile } from './profile';
import { projects } from './projects';
import { provenance } from './provenance';
import { recommendations } from './recommendations';
import { scores } from './scores';
import { selection } from './selection';
import { structure } from './structure';

/** What the sheets say. */
export const sheets = {
  ...common,
  input,
  codes,
  structure,
  profile,
  charts,
  measurement,
  indicators,
  evidence,
  ecosystem,
  scores,
  clusters,
  projects,
  crossovers,
  catalogue,
  recommendations,
  selection,
  provenance,
};
