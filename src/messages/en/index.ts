import type { Messages } from '../types';
import { ruleWords } from './rules';
import { texts } from './texts';

export const messages: Messages = { texts, rules: ruleWords };
