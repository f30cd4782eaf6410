import { cac } from 'cac';
import { Complaint } from './complaint.ts';

/** Exit codes: 0 ok; 1 a fault in configuration, entries or site; 2 usage; 3 some files were set aside. */
type Command = (options: never) => Promise<number> | number;
/** A command's module is loaded when the command is called: Astro and the search engine take longer than an unchanged ingest. */
type Load = () => Promise<Command>;

const cli = cac('warraq');
cli.option('--root <dir>', 'Folder of the archive', { default: '.' });
cli.option('--out <dir>', 'Folder of the site (default: dist/ in the archive)');

cli
  .command('build', 'Seeds to site: ingest, catalog, pages, search, checks')
  .option('--no-search', 'Leave the search index out')
  .option('--full', 'Make every page anew, also those of which nothing changed')
  .option('--verify', 'Then build clean aside and compare each file')
  .option('--changes <file>', 'List what was written and removed since the last build, for uploading')
  .option('--json', 'Print one JSON object: counts, and seconds by stage')
  .option('--quiet', 'Print warnings only')
  .action(run(async () => (await import('./build.ts')).build));
cli
  .command('ingest', 'Turn seeds/ into content/')
  .option('--dry-run', 'Show what would change, write nothing')
  .option('--strict', 'Exit with 1 when a file was set aside')
  .option('--outlet <id>', 'Outlet of new seeds in which no other is recognised')
  .option('--encoding <name>', 'Encoding of new seeds, such as windows-1256')
  .option('--log <form>', 'json: one line on stderr for each file')
  .option('--quiet', 'Print warnings only')
  .action(run(async () => (await import('./ingest.ts')).ingest));
cli
  .command('explain <...files>', 'Show what becomes of each character of a file')
  .option('--json', 'One JSON object an article')
  .action((files: string[], options: object) => run(async () => (await import('./explain.ts')).explain)({ ...options, files }));
cli
  .command('review [action] [file]', 'Open questions by their cause; review apply FILE takes the answers')
  .option('--csv', 'One row a question, for a spreadsheet')
  .option('--yaml', 'The same as YAML')
  .option('--dry-run', 'With apply: show what the answers would change, write nothing')
  .action((action: string, file: string, options: object) => run(async () => (await import('./review.ts')).review)({ ...options, action, file }));
cli
  .command('dates', 'Read the dates of strings on standard input, one a line')
  .option('--json', 'One JSON object a line')
  .option('--reference <day>', 'The day that «yesterday» and a missing year are counted from')
  .action(run(async () => (await import('./dates.ts')).dates));
cli
  .command('outlet <action> <id>', 'Draft the profile of an outlet from a folder of its seeds: outlet new ID --from FOLDER')
  .option('--from <folder>', 'Folder or file of the outlet’s seeds')
  .action((action: string, id: string, options: object) => run(async () => (await import('./outlet.ts')).outlet)({ ...options, action, id }));
cli
  .command('vocabulary <action>', 'lint: find faults in the tags; suggest: find what no tag covers yet')
  .option('--least <articles>', 'How many articles have to name it', { default: 3 })
  .option('--yaml', 'Tags for content/tags/, to be completed')
  .option('--unused', 'List the tags that stand in no entry')
  .action((action: string, options: object) => run(async () => (await import('./vocabulary.ts')).vocabulary)({ ...options, action }));
cli.command('check', 'Check entries, profiles, vocabulary, proofs and the built site').action(run(async () => (await import('./check.ts')).check));
cli.command('dev', 'Show the site while you edit').option('--port <port>', 'Port', { default: 4321 }).action(run(async () => (await import('./dev.ts')).dev));
cli.command('preview', 'Show the built site as a host would').option('--port <port>', 'Port', { default: 4322 }).action(run(async () => (await import('./preview.ts')).preview));
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

function run(load: Load) {
  return async (options: object) => {
    const command = await load();
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
