import type { Messages } from '../types';
import { ruleWords } from './value-rules';
import { texts } from './texts';

export const messages: Messages = { texts, rules: ruleWords };
