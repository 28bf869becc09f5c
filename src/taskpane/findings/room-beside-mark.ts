import { tokens } from '@fluentui/react-components';
import { narrow } from '../shared/room';

/** The room of what stands under a headline: in line with its words, beside the mark. */
export const besideMark = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
  [narrow]: { paddingLeft: tokens.spacingHorizontalM },
};
