import type { Scenario } from '../scenario';
import { batchScenarios } from './batches';
import { cellScenarios } from './cells';
import { chartScenarios } from './charts';
import { lastingScenarios } from './lasting';
import { lookScenarios } from './looks';
import { nameScenarios } from './names';
import { pageScenarios } from './pages';
import { cellRuleScenarios } from './rules-of-cells';
import { tableScenarios } from './tables';

const numberOf = ({ id }: Scenario): number => Number(id.slice(1));

/** Every scenario, the most telling first: ids count in the order of what the answers decide. */
export const scenarios: readonly Scenario[] = [
  ...nameScenarios,
  ...batchScenarios,
  ...cellScenarios,
  ...tableScenarios,
  ...pageScenarios,
  ...chartScenarios,
  ...cellRuleScenarios,
  ...lookScenarios,
  ...lastingScenarios,
].sort((one, other) => numberOf(one) - numberOf(other));
