import { catalogue } from './catalogue';
import { codes } from './codes';
import { common } from './common';
import { ecosystem } from './ecosystem';
import { evidence } from './evidence';
import { indicators } from './indicators';
import { input } from './input';
import { provenance } from './provenance';
import { recommendations } from './recommendations';
import { structure } from './structure';

/** What the sheets say. */
export const sheets = {
  ...common,
  input,
  codes,
  structure,
  indicators,
  evidence,
  ecosystem,
  catalogue,
  recommendations,
  provenance,
};
