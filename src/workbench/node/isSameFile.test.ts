import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isSameFile } from './isSameFile';

describe('isSameFile', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regiolens-'));
    await mkdir(join(folder, 'cijfers'));
    file = join(folder, 'cijfers', 'in.xlsx');
    await writeFile(file, 'inhoud');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('knows a file by another spelling of its path', async () => {
    expect(await isSameFile(file, file)).toBe(true);
    expect(await isSameFile(file, relative(process.cwd(), file))).toBe(true);
    expect(await isSameFile(file, `${folder}/cijfers/../cijfers//in.xlsx`)).toBe(true);
  });

  it('knows it through a folder that is a link', async () => {
    await symlink(join(folder, 'cijfers'), join(folder, 'anders'));
    expect(await isSameFile(file, join(folder, 'anders', 'in.xlsx'))).toBe(true);
    expect(await isSameFile(join(folder, 'anders', 'in.xlsx'), file)).toBe(true);
  });

  it('knows it by a link to it, and by a second name on the disk', async () => {
    await symlink(file, join(folder, 'link.xlsx'));
    await link(file, join(folder, 'naam.xlsx'));
    expect(await isSameFile(file, join(folder, 'link.xlsx'))).toBe(true);
    expect(await isSameFile(file, join(folder, 'naam.xlsx'))).toBe(true);
  });

  it('tells apart two files with the same content, and a file from one that is not there', async () => {
    await writeFile(join(folder, 'in.xlsx'), 'inhoud');
    expect(await isSameFile(file, join(folder, 'in.xlsx'))).toBe(false);
    expect(await isSameFile(file, join(folder, 'uit.xlsx'))).toBe(false);
    await symlink(join(folder, 'weg.xlsx'), join(folder, 'los.xlsx'));
    expect(await isSameFile(file, join(folder, 'los.xlsx'))).toBe(false);
  });
});
