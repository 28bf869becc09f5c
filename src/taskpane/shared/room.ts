/** Panes with room for parts that stay in sight; smaller ones, as at 200 % zoom, scroll as a whole. */
export const roomy = '@media (min-width: 280px) and (min-height: 600px)';

/** A pane as narrow as at 200 % zoom: margins give way to words. */
export const narrow = '@media (max-width: 260px)';

/** High-contrast themes of the system, where transparent borders show. */
export const forcedColors = '@media (forced-colors: active)';
