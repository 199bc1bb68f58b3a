import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { register } from 'tsx/cjs/api';

/**
 * Runs the tests of one folder of the method for Stryker, all in one process that loads them once. The method
 * holds no state, so nothing has to be loaded again for a mutant: what takes half a second in Jest, which
 * loads everything for each, takes a few milliseconds. The tests' own `expect` and `each` are Jest's.
 */
class MethodTestRunner {
  #tests = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const folder = process.env.MUTATION_FOLDER;
    const isShared = folder === 'src/method';
    const files = readdirSync(join(process.cwd(), folder), { recursive: !isShared })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(process.cwd(), folder, name));
    this.#tests = loaded(files);
  }

  async dryRun() {
    const stryker = namespace();
    const tests = [];
    for (const test of this.#tests) {
      stryker.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const stryker = namespace();
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const wanted = testFilter && new Set(testFilter);
    const tests = [];
    for (const test of this.#tests) {
      if (wanted && !wanted.has(test.id)) continue;
      const result = await resultOf(test);
      tests.push(result);
      if (!disableBail && result.status === TestStatus.Failed) break;
    }
    stryker.activeMutant = undefined;
    const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }
}

/** Where the mutated code looks which mutant is active, and counts what it reaches. */
const namespace = () => (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

async function resultOf({ id, name, fileName, run }) {
  const start = performance.now();
  const told = { id, name, fileName };
  try {
    await run();
    return { ...told, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const timeSpentMs = performance.now() - start;
    return { ...told, status: TestStatus.Failed, timeSpentMs, failureMessage: String(error) };
  }
}

/** Loads test files, which only describe their tests. */
function loaded(files) {
  const require = createRequire(import.meta.url);
  const jest = createRequire(require.resolve('jest'));
  const { bind } = jest('jest-each');
  const tests = [];
  const names = [];
  let fileName = '';
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const it = (name, run) => {
    const told = [...names, name].join(' ');
    tests.push({ id: `${tests.length} ${told}`, name: told, fileName, run });
  };
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  describe.skip = it.skip = () => undefined;
  Object.assign(globalThis, { describe, it, test: it, expect: jest('expect').expect });
  const unregister = register();
  for (fileName of files) require(fileName);
  unregister();
  return tests;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'method', MethodTestRunner)];
