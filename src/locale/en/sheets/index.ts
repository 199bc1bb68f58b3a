import type { sheets as dutch } from '../../nl/sheets';
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

export const sheets: typeof dutch = {
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
