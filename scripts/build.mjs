import { setUp } from './setUp.mjs';
import { webpack } from './webpack.mjs';

const USAGE = `Builds Regiolens for the address it will be served from:

  npm run build -- https://addins.example.nl/regiolens

Put the folder dist on that address, and give dist/manifest.xml to the administrator of Microsoft 365.`;

const [address, ...others] = process.argv.slice(2);
if (address === undefined || address.startsWith('-') || others.length > 0) {
  console.error(USAGE);
  process.exit(2);
}

setUp();
const { tsImport } = await import('tsx/esm/api');
const { checkedBase } = await tsImport('./baseUrl.ts', import.meta.url);
const { buildProblems, scriptSizes } = await tsImport('./checkBuild.ts', import.meta.url);
const { OUTPUT } = await tsImport('./buildFolders.ts', import.meta.url);

let base;
try {
  base = checkedBase(address);
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
webpack(`base=${base}`);
const problems = buildProblems(OUTPUT.addIn, base);
for (const problem of problems) console.error(`- ${problem}`);
if (problems.length > 0) process.exit(1);
const { start, later } = scriptSizes(OUTPUT.addIn);
const kilobytes = (bytes) => (bytes / 1024).toFixed(0);
console.log(
  `dist is ready for ${base}: every address in it was checked; the pane starts with ${kilobytes(start)} KB of script and fetches ${kilobytes(later)} KB later, gzipped.`,
);
