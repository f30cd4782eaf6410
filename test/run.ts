// What `npm test` runs. Each stage runs even when one before it failed; the last line counts what passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startVitest } from 'vitest/node';

const root = join(import.meta.dirname, '..');
const resolve = createRequire(import.meta.url).resolve;
const bin = (name: string, file: string) => join(dirname(resolve(`${name}/package.json`)), file);

// What the tests build goes with them.
const temporary = mkdtempSync(join(tmpdir(), 'warraq-test-'));
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary;

type Count = { passed: number; failed: number };

const stages: { name: string; command: string[] }[] = [
  // First, since it writes the types of the content collection that the compiler then reads.
  { name: 'types of pages', command: [bin('astro', 'bin/astro.mjs'), 'check', '--minimumSeverity', 'error'] },
  { name: 'types', command: [bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'code style', command: [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'styles', command: [bin('stylelint', 'bin/stylelint.mjs'), 'src/**/*.css', '--allow-empty-input'] },
];

const counts = [...stages.map(runStage), await runTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
rmSync(temporary, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));

function runStage({ name, command }: (typeof stages)[number]): Count {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    console.log(`✓ ${name} (${seconds} s)`);
    return { passed: 1, failed: 0 };
  }
  console.log(`✗ ${name} (${seconds} s)\n${stdout}${stderr}${error?.message ?? ''}`);
  return { passed: 0, failed: 1 };
}

async function runTests(): Promise<Count> {
  try {
    const vitest = await startVitest('test', process.argv.slice(2), { root, watch: false, reporters: ['default'] });
    const modules = vitest.state.getTestModules();
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    // A file that does not load, or an error outside of any test, counts as one failure each.
    const broken = [...modules.flatMap((module) => module.errors()), ...vitest.state.getUnhandledErrors()].length;
    await vitest.close();
    const passed = states.filter((state) => state === 'passed').length;
    // A test that did not run is not one that passed.
    const failed = states.length - passed + broken + (states.length + broken === 0 ? 1 : 0);
    return { passed, failed };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
