/** Days of the calendar; apart from dates in prose, so that who needs no prose loads none. */
export * from './dates/iso-date';
