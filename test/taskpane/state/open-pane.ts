import type { WorkbookState } from '../../../src/commands/command';
import type { CheckResult } from '../../../src/findings/check';
import { createActions } from '../../../src/taskpane/state/actions';
import { createStore } from '../../../src/taskpane/state/store';
import { fakeWorkbook } from '../fake-commands';
import { loadWords } from '../../support/final-report';

const words = loadWords('ru');

/** What the actions need beside commands and state: Russian words, a moment, a picture at once. */
export const surroundings = async () => {
  const russian = await words;
  return {
    words: () => russian,
    now: () => new Date('2023-12-01T09:30:00'),
    drawn: () => Promise.resolve(),
  };
};

export async function openPane(workbook?: WorkbookState) {
  const fake = fakeWorkbook(workbook);
  const store = createStore();
  const actions = createActions(fake.commands, store, await surroundings());
  await actions.open();
  return { ...fake, store, actions };
}

/** `error gender-sum`, one line a finding. */
export const found = (result: CheckResult | null) =>
  (result?.findings ?? []).map(({ rule, severity }) => `${severity} ${rule}`);

/** What the fake workbook's check finds. */
export const sampleFindings = [
  'error deviation-unjustified',
  'error partners-count',
  'warning number-as-text',
  'warning number-as-text',
  'warning effect-above-plan',
  'warning effect-above-plan',
  'warning effect-above-plan',
];
