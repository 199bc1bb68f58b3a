import type { Compiler } from 'webpack';
import { withBase } from './baseUrl';
import { type FunctionsMetadata, withErrorsAllowed } from './buildFunctionsMetadata';
import { helpPages } from './help/helpPages';

const NAME = 'FunctionsAssetsPlugin';
const METADATA = 'functions.json';

/** Completes the generated functions.json, puts the build's address into it, and writes the help pages from it. */
export class FunctionsAssetsPlugin {
  constructor(private readonly base: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const generated = compilation.getAsset(METADATA);
        if (!generated) {
          // The generator has reported what is wrong with the functions.
          compilation.errors.push(new WebpackError(`${METADATA} was not generated`));
          return;
        }
        const metadata = withErrorsAllowed(
          JSON.parse(String(generated.source.source())) as FunctionsMetadata,
        );
        const text = withBase(JSON.stringify(metadata, null, 2), this.base, METADATA);
        compilation.updateAsset(METADATA, new sources.RawSource(text));
        for (const [place, text] of helpPages(metadata)) {
          compilation.emitAsset(place, new sources.RawSource(text));
        }
      });
    });
  }
}
