import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: 'anywhere',
  },
});

/** The sheets that are not there and so were not checked, with the one press that makes them; the others are listed below. */
export function MissingTables({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  return (
    <div className={styles.place}>
      {text}
      <Button
        size="small"
        disabledFocusable={running}
        onClick={() => {
          void actions.createSheets(words.language);
        }}
      >
        {words.text('pane.create.missing')}
      </Button>
    </div>
  );
}
