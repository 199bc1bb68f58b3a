import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomically } from './writeFileAtomically';

describe('writeFileAtomically', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regiolens-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a new file and leaves nothing beside it', async () => {
    await writeFileAtomically(join(folder, 'out.xlsx'), new Uint8Array([1, 2, 3]));
    expect(await readdir(folder)).toEqual(['out.xlsx']);
    expect([...(await readFile(join(folder, 'out.xlsx')))]).toEqual([1, 2, 3]);
  });

  it('replaces the file that was there', async () => {
    await writeFile(join(folder, 'out.xlsx'), 'a much longer content than the new one');
    await writeFileAtomically(join(folder, 'out.xlsx'), new Uint8Array([7]));
    expect([...(await readFile(join(folder, 'out.xlsx')))]).toEqual([7]);
  });

  it('leaves the old state and no draft when the last step fails', async () => {
    // A folder that is not empty cannot be replaced by a file.
    await mkdir(join(folder, 'out.xlsx'));
    await writeFile(join(folder, 'out.xlsx', 'inside'), 'kept');
    await expect(writeFileAtomically(join(folder, 'out.xlsx'), new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['out.xlsx']);
    expect(await readFile(join(folder, 'out.xlsx', 'inside'), 'utf8')).toBe('kept');
  });

  it('fails when the folder is not there', async () => {
    await expect(writeFileAtomically(join(folder, 'no', 'out.xlsx'), new Uint8Array())).rejects.toThrow(
      /ENOENT/,
    );
  });
});
