import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { forcedColors, narrow } from '../shared/room';

/** What the tables and charts of the overview share. */
export const useChartStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'left', tableLayout: 'auto' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontWeight: 400 },
  label: { ...typographyStyles.caption1, fontWeight: 400, overflowWrap: 'anywhere', paddingRight: '8px' },
  figure: {
    ...typographyStyles.caption1,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    paddingLeft: '6px',
  },
  // A bar stands nearer to its own words than to those of the next.
  charted: { paddingBottom: tokens.spacingVerticalS, verticalAlign: 'top' },
  track: { display: 'block', height: '6px', marginTop: '2px', borderRadius: '1px' },
  bar: {
    display: 'block',
    height: '100%',
    minWidth: '1px',
    borderRadius: '1px',
    [forcedColors]: { forcedColorAdjust: 'none' },
  },
  /** Tells in a heading which of the bars is meant. */
  swatch: { display: 'inline-block', width: '8px', height: '8px', marginRight: '4px', borderRadius: '1px' },
  plan: {
    backgroundColor: tokens.colorNeutralStroke1,
    [forcedColors]: { backgroundColor: 'GrayText' },
  },
  actual: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [forcedColors]: { backgroundColor: 'CanvasText' },
  },
});
