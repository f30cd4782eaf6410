import { cac } from 'cac';
import { build } from './build.ts';
import { check } from './check.ts';
import { Complaint } from './complaint.ts';
import { dates } from './dates.ts';
import { dev } from './dev.ts';
import { explain } from './explain.ts';
import { ingest } from './ingest.ts';
import { preview } from './preview.ts';

/** Exit codes: 0 ok; 1 a fault in configuration, entries or site; 2 usage; 3 some files were set aside. */
type Command = (options: never) => Promise<number> | number;

const cli = cac('warraq');
cli.option('--root <dir>', 'Folder of the archive', { default: '.' });
cli.option('--out <dir>', 'Folder of the site (default: dist/ in the archive)');

cli.command('build', 'Seeds to site: ingest, catalog, pages, search, checks').action(run(build));
cli
  .command('ingest', 'Turn seeds/ into content/')
  .option('--dry-run', 'Show what would change, write nothing')
  .option('--strict', 'Exit with 1 when a file was set aside')
  .action(run(ingest));
cli
  .command('explain <...files>', 'Show what becomes of each character of a file')
  .option('--json', 'One JSON object an article')
  .action((files: string[], options: object) => run(explain)({ ...options, files } as never));
cli
  .command('dates', 'Read the dates of strings on standard input, one a line')
  .option('--json', 'One JSON object a line')
  .option('--reference <day>', 'The day that «yesterday» and a missing year are counted from')
  .action(run(dates));
cli.command('check', 'Check entries, profiles, vocabulary, proofs and the built site').action(run(check));
cli.command('dev', 'Show the site while you edit').option('--port <port>', 'Port', { default: 4321 }).action(run(dev));
cli.command('preview', 'Show the built site as a host would').option('--port <port>', 'Port', { default: 4322 }).action(run(preview));
cli.help();

silenceTypelessModules();
try {
  cli.parse(process.argv, { run: false });
  if (!cli.matchedCommand && !cli.options['help']) {
    if (cli.args.length > 0) console.error(`warraq: "${cli.args[0]}" is no command.`);
    cli.outputHelp();
    process.exitCode = 2;
  }
  await cli.runMatchedCommand();
} catch (error) {
  report(error);
}

function run(command: Command) {
  return async (options: object) => {
    process.exitCode = await command(options as never);
  };
}

function report(error: unknown): void {
  const { name, message, stack } = error as Error;
  const isUsage = name === 'CACError';
  process.exitCode = isUsage ? 2 : 1;
  console.error(isUsage || error instanceof Complaint ? message : stack);
}

/** An archive elsewhere has no package.json that says its configuration is a module; that is no business of its owner. */
function silenceTypelessModules(): void {
  const warn = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if ((warning as NodeJS.ErrnoException).code !== 'MODULE_TYPELESS_PACKAGE_JSON') for (const listener of warn) listener(warning);
  });
}
