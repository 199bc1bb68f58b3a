import { tryNamed } from './namedCase';

/** Cases that failed once, which the short version of all commands need not meet again. */
describe('a case that failed before', () => {
  it.each([
    // The account of what was read counted a sheet that was only begun as one that was there.
    'catalogue, request 4 of 5, GeneralException, 0.5',
    'catalogue, request 4 of 5, AccessDenied, 0.5',
  ])('stays mended: %s', async (name) => {
    expect(await tryNamed(name)).toEqual([]);
  });

  it('is not taken for mended when it is named wrongly or makes other requests by now', async () => {
    await expect(tryNamed('catalogue, request 4 of 5, Nothing, 0.5')).rejects.toThrow('There is no case');
    await expect(tryNamed('catalogue, request 4 of 9, AccessDenied, 0.5')).rejects.toThrow('requests now');
  });
});
