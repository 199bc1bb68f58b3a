import { checked } from './preferences';

describe('preferences that were kept earlier', () => {
  it('are taken as they were', () => {
    expect(checked({ language: 'en', cells: 'values' })).toEqual({ language: 'en', cells: 'values' });
  });

  it('are taken as far as they are known', () => {
    expect(checked({ language: 'fy', cells: 'functions', more: 1 })).toEqual({ cells: 'functions' });
    for (const kept of [undefined, null, 'nl', 3, []]) expect(checked(kept)).toEqual({});
  });
});
