import { forms } from '../forms';
import { complainOfSurprise, main } from './index';
import { poolTask } from './pool';
import { registerTask, serveRegister } from './register';

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
else
  void main(args, forms, __filename).then((code) => {
    process.exitCode ??= code;
  }, fail);
