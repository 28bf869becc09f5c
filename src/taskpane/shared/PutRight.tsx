import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  alarming: {
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

interface Properties {
  /** What is wrong, where it is said here. */
  readonly text?: string;
  readonly press: string;
  readonly onPress: () => Promise<unknown>;
  /** What is told after the press. */
  readonly children?: ReactNode;
}

/** The one press that puts the workbook right; it waits while anything else is done. */
export function PutRight({ text, press, onPress, children }: Properties) {
  const styles = useStyles();
  const running = usePaneState(({ activity }) => isShown(activity));
  return (
    <div className={mergeClasses(styles.place, text !== undefined && styles.alarming)}>
      {text}
      <Button size="small" disabledFocusable={running} onClick={() => void onPress()}>
        {press}
      </Button>
      {children}
    </div>
  );
}
