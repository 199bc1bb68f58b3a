import type { Compilation, Compiler, Module } from 'webpack';
import { licenceProblems, thirdParties, thirdPartyText } from './thirdParty';

const NAME = 'ThirdPartyPlugin';

/** Where a build says what is in it that others made. */
export const THIRD_PARTY = 'THIRD_PARTY.txt';

/** Lists the packages whose code came into a build, with their licences; a build with one that may not be there fails. */
export class ThirdPartyPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const packages = thirdParties(filesIn(compilation));
        for (const problem of licenceProblems(packages)) {
          compilation.errors.push(new WebpackError(problem));
        }
        compilation.emitAsset(THIRD_PARTY, new sources.RawSource(thirdPartyText(packages)));
      });
    });
  }
}

/** The files that modules in a chunk were made of, also those that were joined into one. */
function filesIn({ chunks, chunkGraph }: Compilation): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (module: Module): void => {
    const { resource, modules } = module as Module & { resource?: string; modules?: Module[] };
    if (resource !== undefined) files.add(resource);
    for (const part of modules ?? []) add(part);
  };
  for (const chunk of chunks) for (const module of chunkGraph.getChunkModulesIterable(chunk)) add(module);
  return files;
}
