/** The deed of filling in what is blank: what is left of it is progress, not a contradiction. */
export const fillIn = 'fill-in';
