import { ruleWords } from './value-rules';
import { texts } from './texts';

export const messages = { texts, rules: ruleWords };
