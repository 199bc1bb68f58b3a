import type { sheets as dutch } from '../../nl/sheets';
import { catalogue } from './catalogue';
import { charts } from './charts';
import { clusters } from './clusters';
import { codes } from './codes';
import { common } from './common';
import { crossovers } from './crossovers';
import { ecosystem } from './ecosystem';
import { evidence } from './evidence';
import { generic } from './generic';
import { indicators } from './indicators';
import { input } from './input';
import { measurement } from './measurement';
import { openData } from './openData';
import { profile } from './profile';
import { programmes } from './programmes';
import { projects } from './projects';
import { provenance } from './provenance';
import { radars } from './radars';
import { recommendations } from './recommendations';
import { scores } from './scores';
import { selection } from './selection';
import { structure } from './structure';
import { summary } from './summary';
import { subsectors } from './subsectors';

export const sheets: typeof dutch = {
  ...common,
  input,
  codes,
  structure,
  subsectors,
  profile,
  charts,
  measurement,
  indicators,
  evidence,
  ecosystem,
  radars,
  scores,
  clusters,
  projects,
  crossovers,
  catalogue,
  recommendations,
  programmes,
  generic,
  summary,
  selection,
  provenance,
  openData,
};
