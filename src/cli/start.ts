/** The program's file in its folder: starts it with the compiled code of an earlier run. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedScript, keepCompiledCodeIn } from './cached-script';
import type * as program from './program';

/** What program.js gives. */
type Program = typeof program;

/** What Node gives to a CommonJS module. */
type ModuleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: { readonly exports: object },
  filename: string,
  dirname: string,
) => void;

function loadProgram(): Program {
  keepCompiledCodeIn(__dirname);
  const file = join(__dirname, 'program.js');
  const script = cachedScript(file, [
    '(function (exports, require, module, __filename, __dirname) { ',
    '\n})',
  ]);
  const loaded = { exports: {} };
  (script.runInThisContext() as ModuleFunction)(loaded.exports, createRequire(file), loaded, file, __dirname);
  const found = loaded.exports as Program;
  found.keepCompiledCodeIn(__dirname);
  return found;
}

const { complainOfSurprise, forms, main, poolTask, registerTask, serveRegister } = loadProgram();
const args = process.argv.slice(2);

/** Tells in one line what nobody expected, and ends with the code of a failure. */
async function fail(error: unknown): Promise<void> {
  process.exitCode = 2;
  await complainOfSurprise(error, args);
  process.exit(2);
}

// Whoever reads our output may stop before its end, as `head` does; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  void fail(error);
});
// A thread that breaks tells the program that started it.
if (poolTask() === null) {
  process.on('uncaughtException', (error) => void fail(error));
  process.on('unhandledRejection', (error) => void fail(error));
}

if (poolTask() === registerTask) serveRegister(forms);
else {
  let isDone = false;
  // Nothing is left that could end what is waited for: a program that has not done its work must not seem to have.
  process.once('beforeExit', () => {
    if (!isDone) void fail(new Error('The work ended before it was done.'));
  });
  void main(args, forms, __filename).then((code) => {
    isDone = true;
    process.exitCode ??= code;
  }, fail);
}
