import { ruleWords } from './rules';
import { texts } from './texts';

export const messages = { texts, rules: ruleWords };
