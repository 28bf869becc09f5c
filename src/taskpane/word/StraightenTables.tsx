import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../pane-context';
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
});

/** The one press that puts tables right which were pasted from Word; what found no place is told. */
export function StraightenTables() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  const [stuck, setStuck] = useState<readonly string[]>([]);
  const straighten = async () => {
    setStuck((await actions.straighten()) ?? []);
  };
  return (
    <div className={styles.place}>
      <Button
        size="small"
        disabledFocusable={running}
        onClick={() => {
          void straighten();
        }}
      >
        {words.text('pane.straighten')}
      </Button>
      {stuck.length > 0 && (
        <span role="status">{words.text('pane.straighten.stuck', { texts: stuck.join('; ') })}</span>
      )}
    </div>
  );
}
