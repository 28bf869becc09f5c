import type { ProgressStep } from '../../commands/command';

/** What a person asked for and waits for. */
export type Task =
  | 'inspect'
  | 'create'
  | 'check'
  | 'refresh'
  | 'answer'
  | 'fix'
  | 'goTo'
  | 'summary'
  | 'save'
  | 'settings'
  | 'sample'
  | 'word'
  | 'compare'
  | 'receipt';

export interface Activity {
  readonly task: Task;
  /** What is being done just now; null until the command says so. */
  readonly step: ProgressStep | null;
}

/** Tasks that end before a person could read what they are. */
const quick: readonly Task[] = ['goTo', 'settings', 'inspect', 'summary'];

/** Whether a person is shown that the task runs. */
export function takesTime(task: Task): boolean {
  return !quick.includes(task);
}

/** Whether something runs that is shown. */
export function isShown(activity: Activity | null): activity is Activity {
  return activity !== null && takesTime(activity.task);
}
