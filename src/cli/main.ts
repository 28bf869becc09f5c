import { main } from './index';

// Whoever reads our output may stop before its end, as `head` does; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
