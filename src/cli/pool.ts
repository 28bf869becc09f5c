import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * Work on many files at once: threads of the same program, each with one file at a time. A thread shares the program's
 * code with the others, so that it takes less memory than a process would.
 */

/** What a thread is started for; the program's entry asks for it by `poolTask`. */
const taskKey = 'reportPoolTask';

/** So much memory a thread's own objects may take, in MB; a file that needs more costs that file alone. */
const threadMemory = 160;

/** What came of one job: an answer, or what broke the thread that had it. */
export type PoolOutcome<Answer> =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'broken'; readonly detail: string };

interface PoolWork<Job, Answer> {
  /** The program's own file, which is started again in each thread; null to work here, one job after another. */
  readonly program: string | null;
  /** Names the work for the thread's side. */
  readonly task: string;
  /** What the work is besides its jobs; a copy goes to each thread. */
  readonly setup: unknown;
  readonly jobs: readonly Job[];
  /** Does one job where there are no threads. */
  readonly here: (job: Job) => Promise<Answer>;
  /** Told after each job how many are done. */
  readonly onDone?: (done: number) => void;
  /** How many threads there are at most; one a processor unless told. */
  readonly most?: number;
}

/** Does jobs on all processors; the outcomes stand in the order of the jobs, whatever order they came in. */
export async function runPool<Job, Answer>(work: PoolWork<Job, Answer>): Promise<PoolOutcome<Answer>[]> {
  const { program, jobs, here, onDone, most = availableParallelism() } = work;
  const outcomes: PoolOutcome<Answer>[] = [];
  const threads = Math.min(most, jobs.length);
  if (program === null || threads < 2) {
    for (const [index, job] of jobs.entries()) {
      outcomes[index] = { kind: 'answer', answer: await here(job) };
      onDone?.(index + 1);
    }
    return outcomes;
  }
  let next = 0;
  let done = 0;
  const finish = (index: number, outcome: PoolOutcome<Answer>) => {
    outcomes[index] = outcome;
    done += 1;
    onDone?.(done);
  };
  const take = () => (next < jobs.length ? next++ : null);
  await Promise.all(Array.from({ length: threads }, () => runThread(program, work, take, finish)));
  return outcomes;
}

/** Keeps one thread at work until no job is left; a thread that breaks is replaced. */
async function runThread<Job, Answer>(
  program: string,
  { task, setup, jobs }: PoolWork<Job, Answer>,
  take: () => number | null,
  finish: (index: number, outcome: PoolOutcome<Answer>) => void,
): Promise<void> {
  for (let index = take(); index !== null;) {
    const worker = new Worker(program, {
      workerData: { [taskKey]: task, setup },
      resourceLimits: { maxOldGenerationSizeMb: threadMemory },
    });
    index = await new Promise<number | null>((resolve) => {
      let current: number | null = index;
      let isOver = false;
      const send = () => {
        if (current !== null) worker.postMessage(jobs[current]);
        else {
          isOver = true;
          resolve(null);
        }
      };
      worker.on('message', (outcome: PoolOutcome<Answer>) => {
        if (current !== null) finish(current, outcome);
        current = take();
        send();
      });
      const end = (detail: string) => {
        if (isOver) return;
        isOver = true;
        if (current !== null) finish(current, { kind: 'broken', detail });
        resolve(take());
      };
      worker.on('error', ({ message }) => {
        end(message);
      });
      // A thread may also end without an error, and then answers nothing any more.
      worker.on('exit', (code) => {
        end(`exit ${String(code)}`);
      });
      send();
    });
    await worker.terminate();
  }
}

/** The task that this thread was started for; null in the program itself. */
export function poolTask(): string | null {
  const data: unknown = workerData;
  if (typeof data !== 'object' || data === null || !(taskKey in data)) return null;
  return String(data[taskKey]);
}

/** The thread's side: answers jobs until the thread is ended. */
export function servePool<Job, Answer>(make: (setup: unknown) => (job: Job) => Promise<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error('Only a thread serves a pool.');
  const data: unknown = workerData;
  const answer = make(typeof data === 'object' && data !== null && 'setup' in data ? data.setup : undefined);
  port.on('message', (job: Job) => {
    answer(job).then(
      (done) => {
        port.postMessage({ kind: 'answer', answer: done } satisfies PoolOutcome<Answer>);
      },
      (error: unknown) => {
        const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        port.postMessage({ kind: 'broken', detail } satisfies PoolOutcome<Answer>);
      },
    );
  });
}
