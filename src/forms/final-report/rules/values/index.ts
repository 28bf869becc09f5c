import { blankCategory, unreadableDate } from '../../../../rules/values';
import { periodOrder } from './period-order';

/** The rules on values that the final report words itself: its own, and two that speak of its participants and period. */
export const wordedHere = [periodOrder, blankCategory, unreadableDate] as const;
