import { blankCategory, unreadableDate } from '../../../../rules/values';
import { periodOrder } from './period-order';
import { placeholderText } from './placeholder-text';

export { periodOrder, placeholderText };

/** The rules on values that the final report words itself: its own, and two that speak of its participants and period. */
export const wordedHere = [placeholderText, periodOrder, blankCategory, unreadableDate] as const;
