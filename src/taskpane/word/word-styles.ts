import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the parts of Word's screen share. */
export const useWordStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  texts: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  text: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    // A whole table may be left over: it scrolls in its place.
    maxHeight: '12em',
    overflowY: 'auto',
  },
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
