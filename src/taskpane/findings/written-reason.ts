import { tokens } from '@fluentui/react-components';

/** How a reason that somebody wrote is shown: set off by a line, with its own line breaks. */
export const writtenReason = {
  margin: 0,
  paddingLeft: tokens.spacingHorizontalS,
  borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;
