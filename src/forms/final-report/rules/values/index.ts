import { periodOrder } from './period-order';
import { placeholderText } from './placeholder-text';

export { periodOrder, placeholderText };

/** What single cells of the final report hold, beyond what any form asks of its cells. */
export const ownValueRules = [placeholderText, periodOrder] as const;
