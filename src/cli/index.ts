import { Command, CommanderError, Option } from 'commander';
import * as z from 'zod/mini';
import { fallbackLanguage, languages, type Language } from '../form/languages';
import { forms as knownForms } from '../forms';
import { loadWordsOfFiles } from '../messages/load';
import { inflateBy } from '../package/inflate';
import { check, fill, makeNew, outputOf, read, type CheckedFile } from './commands';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { comparedJson, comparedText, compareFiles, isUnchanged } from './compare';
import { contentsIn } from './contents';
import { exportFile, importFile, importText, isWhole } from './documents';
import { Failure } from './failure';
import { inflateByNode } from './inflate-by-node';
import { workbooksOf } from './folders';
import { makeRegister, type RegisterOptions } from './register';
import { rulesJson, rulesText } from './rules';
import { kitOf, type Forms } from './forms';

/** 0: ready to submit; 1: findings are open; 2: a file or an argument could not be used. */
type ExitCode = 0 | 1 | 2;

const optionsSchema = z.object({
  lang: z.optional(z.enum(languages)),
  json: z.optional(z.boolean()),
  out: z.optional(z.string()),
  force: z.optional(z.boolean()),
  form: z.optional(z.string()),
});
type Options = z.infer<typeof optionsSchema>;

/** The language of messages where none is asked for. */
const defaultLanguage = fallbackLanguage;

/** A file that could not be used, as the array of `check --json` holds it. */
interface UnusedFile {
  readonly file: string;
  readonly problem: string;
}

async function lineOf(forms: Forms, failure: Failure, language: Language): Promise<string> {
  const words = await loadWordsOfFiles(language, forms[0]);
  return words.text(failure.key, failure.values).replaceAll(/\s+/g, ' ');
}

async function complain(forms: Forms, failure: Failure, language: Language): Promise<void> {
  process.stderr.write(`${await lineOf(forms, failure, language)}\n`);
}

/** Says on standard error what the written workbook lacks: a copy that lost something must not look whole. */
async function warn({ file, notKept, kit }: CheckedFile, language: Language): Promise<void> {
  const words = await loadWordsOfFiles(language, kit);
  const contents = contentsIn(notKept, words);
  process.stderr.write(`${words.text('cli.warning.notKept', { file, contents })}\n`);
}

async function say(forms: Forms, file: string, language: Language): Promise<void> {
  process.stdout.write(`${(await loadWordsOfFiles(language, forms[0])).text('cli.wrote', { file })}\n`);
}

/** Checks files one after another; one that cannot be used is told of, and the others are checked all the same. */
async function checkAll(forms: Forms, paths: readonly string[], options: Options): Promise<ExitCode> {
  const { files, passedOver } = await workbooksOf(paths);
  const several = files.length > 1 || paths.length > 1 || files[0] !== paths[0];
  for (const { path, isFolder } of passedOver)
    await complain(
      forms,
      new Failure(isFolder ? 'file.passedOverFolder' : 'file.passedOver', { file: path }),
      options.lang ?? defaultLanguage,
    );
  const checked: CheckedFile[] = [];
  const entries: (CheckedFile | UnusedFile)[] = [];
  let failed = passedOver.some(({ isFolder }) => isFolder);
  const outputs = await Promise.all(files.map((file) => outputOf(options.out, file, files.length > 1)));
  for (const [index, file] of files.entries()) {
    const out = outputs[index] ?? null;
    try {
      if (out !== null && outputs.indexOf(out) < index) throw new Failure('file.sameOutput', { file: out });
      const each = await check(file, {
        forms,
        form: options.form ?? null,
        language: options.lang ?? null,
        out,
        force: options.force ?? false,
      });
      checked.push(each);
      entries.push(each);
      if (out !== null && each.notKept.length > 0) await warn(each, options.lang ?? defaultLanguage);
      if (out !== null && options.json !== true) await say(forms, out, options.lang ?? defaultLanguage);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await complain(forms, error, options.lang ?? defaultLanguage);
      entries.push({ file, problem: await lineOf(forms, error, options.lang ?? defaultLanguage) });
      failed = true;
    }
  }
  if (options.json === true) {
    const printed = await Promise.all(
      entries.map(async (each) =>
        'problem' in each ? each : checkJson(each, await loadWordsOfFiles(each.language, each.kit)),
      ),
    );
    const [only] = printed;
    if (several) process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
    else if (only !== undefined && !('problem' in only))
      process.stdout.write(`${JSON.stringify(only, null, 2)}\n`);
  } else {
    for (const each of checked)
      process.stdout.write(`${checkText(each, await loadWordsOfFiles(each.language, each.kit))}\n\n`);
  }
  if (failed) return 2;
  return checked.every(({ result }) => result.verdict === 'ready') ? 0 : 1;
}

/** Makes a register; what is not in it is named on standard error, and how far it is shown on a terminal alone. */
async function registerAll(
  paths: readonly string[],
  out: string,
  options: Omit<RegisterOptions, 'onProgress'>,
): Promise<ExitCode> {
  const { forms, language } = options;
  const words = await loadWordsOfFiles(language, forms[0]);
  const isTerminal = process.stderr.isTTY;
  const made = await makeRegister(paths, out, {
    ...options,
    onProgress: (done, all) => {
      if (isTerminal)
        process.stderr.write(
          `\r${words.text('register.progress', { done, all })}${done === all ? '\n' : ''}`,
        );
    },
  });
  for (const { path, isFolder } of made.passedOver)
    await complain(
      forms,
      new Failure(isFolder ? 'file.passedOverFolder' : 'register.passedOver', { file: path }),
      language,
    );
  for (const { problem } of made.unread) process.stderr.write(`${problem}\n`);
  const { count, read, kept, unread } = made;
  process.stdout.write(
    `${words.text('register.done', { file: out, count, read, kept, unread: unread.length })}\n`,
  );
  return unread.length > 0 || made.passedOver.some(({ isFolder }) => isFolder) ? 2 : 0;
}

/** Tells in one line what nobody expected; only its kind and its place in Excel's words, no stack. */
export async function complainOfSurprise(error: unknown, args: readonly string[]): Promise<void> {
  const asked = z.enum(languages).safeParse(args[args.indexOf('--lang') + 1]);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await complain(
    knownForms,
    new Failure('file.unexpected', { detail }),
    asked.success ? asked.data : defaultLanguage,
  );
}

/**
 * Runs the command line with its arguments and tells the exit code.
 *
 * @param forms the forms that it knows.
 * @param ownFile the program's own file, which many files are read with on all processors; null for one after another.
 */
export async function main(
  args: readonly string[],
  forms: Forms = knownForms,
  ownFile: string | null = null,
): Promise<ExitCode> {
  inflateBy(inflateByNode);
  // The language is needed for the help before the arguments are read.
  const asked = z.enum(languages).safeParse(args[args.indexOf('--lang') + 1]);
  const language = asked.success ? asked.data : defaultLanguage;
  const words = await loadWordsOfFiles(language, forms[0]);
  let exitCode: ExitCode = 0;
  const optionsOf = (options: unknown) => optionsSchema.parse(options);
  const langOption = () =>
    new Option(
      '--lang <language>',
      words.text('cli.option.lang', { languages: languages.join(', ') }),
    ).choices([...languages]);
  const formOption = () =>
    new Option('--form <id>', words.text('cli.option.form', { first: forms[0].form.id }));
  const forceOption = () => new Option('--force', words.text('cli.option.force'));

  const program = new Command('report')
    .description(words.text('cli.description'))
    .exitOverride()
    // What is wrong, and what was perhaps meant, in one line.
    .configureOutput({ outputError: (said, write) => write(`${said.trim().replaceAll(/\s+/g, ' ')}\n`) });
  program
    .command('new <OUT.xlsx>')
    .description(words.text('cli.new'))
    .addOption(langOption())
    .addOption(formOption())
    .addOption(forceOption())
    .action(async (out: string, given: unknown) => {
      const { lang = defaultLanguage, force = false, form = null } = optionsOf(given);
      await makeNew(out, { forms, form, language: lang, force });
      await say(forms, out, lang);
    });
  program
    .command('fill <DATA.json> <OUT.xlsx>')
    .description(words.text('cli.fill'))
    .addOption(langOption())
    .addOption(formOption())
    .addOption(forceOption())
    .action(async (data: string, out: string, given: unknown) => {
      const { lang = defaultLanguage, force = false, form = null } = optionsOf(given);
      await fill(data, out, { forms, form, language: lang, force });
      await say(forms, out, lang);
    });
  program
    .command('read <FILE.xlsx>')
    .description(words.text('cli.read'))
    .addOption(langOption())
    .addOption(formOption())
    .action(async (file: string, given: unknown) => {
      const { lang: language = defaultLanguage, form = null } = optionsOf(given);
      process.stdout.write(`${JSON.stringify(await read(file, { forms, form, language }), null, 2)}\n`);
    });
  program
    .command('check <FILE.xlsx...>')
    .description(words.text('cli.check'))
    .addOption(new Option('--json', words.text('cli.option.json')))
    .addOption(new Option('--out <CHECKED.xlsx>', words.text('cli.option.out')))
    .addOption(langOption())
    .addOption(formOption())
    .addOption(forceOption())
    .action(async (paths: string[], given: unknown) => {
      exitCode = await checkAll(forms, paths, optionsOf(given));
    });

  program
    .command('import <FILE.docx> <OUT.xlsx>')
    .description(words.text('document.import'))
    .addOption(langOption())
    .addOption(forceOption())
    .action(async (file: string, out: string, given: unknown) => {
      const { lang = defaultLanguage, force = false } = optionsOf(given);
      const imported = await importFile(file, out, { forms, language: lang, force });
      process.stdout.write(`${importText(imported, await loadWordsOfFiles(lang, forms[0]))}\n`);
      await say(forms, out, lang);
      exitCode = isWhole(imported) ? 0 : 1;
    });
  program
    .command('export <FILE.xlsx> <OUT.docx>')
    .description(words.text('document.export'))
    .addOption(langOption())
    .addOption(forceOption())
    .action(async (file: string, out: string, given: unknown) => {
      const { lang = defaultLanguage, force = false } = optionsOf(given);
      await exportFile(file, out, { forms, language: lang, force });
      await say(forms, out, lang);
    });
  program
    .command('compare <OLD> <NEW>')
    .description(words.text('compare.command'))
    .addOption(new Option('--json', words.text('cli.option.json')))
    .addOption(langOption())
    .addOption(formOption())
    .action(async (before: string, after: string, given: unknown) => {
      const { json = false, form = null, lang } = optionsOf(given);
      const compared = await compareFiles(before, after, { forms, form });
      const spoken = await loadWordsOfFiles(lang ?? compared.after.language, compared.after.kit);
      if (json) process.stdout.write(`${JSON.stringify(comparedJson(compared, spoken), null, 2)}\n`);
      else if (!isUnchanged(compared)) process.stdout.write(`${comparedText(compared, spoken)}\n`);
      exitCode = isUnchanged(compared) ? 0 : 1;
    });
  program
    .command('register <FOLDER...>')
    .description(words.text('register.command'))
    .addOption(new Option('--out <REGISTER.xlsx>', words.text('register.option.out')).makeOptionMandatory())
    .addOption(langOption())
    .addOption(formOption())
    .addOption(forceOption())
    .action(async (paths: string[], given: unknown) => {
      const { lang = defaultLanguage, force = false, form = null, out = '' } = optionsOf(given);
      exitCode = await registerAll(paths, out, { forms, form, language: lang, force, program: ownFile });
    });
  program
    .command('rules')
    .description(words.text('cli.rules'))
    .addOption(new Option('--json', words.text('cli.option.json')))
    .addOption(formOption())
    .action(async (given: unknown) => {
      const { json = false, form = null } = optionsOf(given);
      const kit = await kitOf(forms, form);
      process.stdout.write(
        `${json ? JSON.stringify(await rulesJson(kit), null, 2) : await rulesText(kit)}\n`,
      );
    });

  try {
    if (args.length === 0) program.error('error: missing command, see report --help');
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof Failure) {
      await complain(forms, error, language);
      return 2;
    }
    // Commander has said what is wrong with the arguments already; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
