import { soak } from './soak';

describe('all steps, over and over in one host', () => {
  it('leave the same each time, and nothing grows', async () => {
    const { grown } = await soak(20);
    expect(grown).toEqual([]);
  }, 300_000);
});
