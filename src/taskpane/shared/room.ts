/** Panes with room for parts that stay in sight; smaller ones, as at 200 % zoom, scroll as a whole. */
export const roomy = '@media (min-width: 280px) and (min-height: 600px)';
