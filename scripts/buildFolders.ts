import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** The folder of the project. */
export const PROJECT = ROOT;

/** Where each build goes; `dist` is what an organisation puts on its server, and holds nothing else. */
export const OUTPUT = {
  addIn: path.join(ROOT, 'dist'),
  workbench: path.join(ROOT, 'out/workbench'),
} as const;

/** The scripts that a build runs: when one of them changes, what was kept of earlier builds is stale. */
export const BUILD_SOURCES: readonly string[] = [
  'baseUrl.ts',
  'buildFolders.ts',
  'buildFunctionsMetadata.ts',
  'functionsAssetsPlugin.ts',
  'help/functionPage.ts',
  'help/helpPages.ts',
  'help/indexPage.ts',
  'help/markup.ts',
  'lenientAssociations.ts',
  'thirdParty.ts',
  'thirdPartyPlugin.ts',
].map((file) => path.join(__dirname, file));
