import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { verdict } from '../lazy-checked-report';
import { settingsScreen } from '../lazy-screens';
import { usePane, usePaneState } from '../pane-context';
import { Spoken } from '../shared/Spoken';
import { filledOf } from '../state/state';

const useStyles = makeStyles({
  header: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  name: { flex: '1 1 0', minWidth: 0 },
  settings: { flexShrink: 0 },
});

/** What the pane shows now, in a few words: the verdict where there is one. */
function Heading() {
  const styles = useStyles();
  const { words } = usePane();
  const inSettings = usePaneState(({ screen }) => screen === 'settings');
  const checked = usePaneState(({ result }) => result !== null);
  const workbook = usePaneState((state) => state.workbook);
  if (inSettings) return <h2 className={styles.heading}>{words.text('pane.screen.settings')}</h2>;
  if (checked) return <verdict.Part />;
  if (workbook === null) return null;
  const said = () => {
    switch (workbook.kind) {
      case 'no-report':
        return words.text('pane.start.none');
      case 'part':
        return words.text('pane.start.part', { count: workbook.missing.length });
      case 'report':
        return words.text('pane.start.report', filledOf(workbook.tables));
    }
  };
  return <h2 className={styles.heading}>{said()}</h2>;
}

/**
 * The heading and the way to the settings. Excel itself shows the add-in's name above the pane, so it is said here only
 * to who does not see it.
 */
export function PaneHeader() {
  const styles = useStyles();
  const { words, store } = usePane();
  const inSettings = usePaneState((state) => state.screen === 'settings');
  return (
    <div className={styles.header}>
      <Spoken>
        <h1>{words.text('pane.title')}</h1>
      </Spoken>
      <div className={styles.name}>
        <Heading />
      </div>
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={words.text('pane.screen.settings')}
        aria-pressed={inSettings}
        className={inSettings ? `${styles.settings} ${styles.chosen}` : styles.settings}
        onPointerEnter={settingsScreen.prepare}
        onFocus={settingsScreen.prepare}
        onClick={() =>
          store.dispatch({ type: 'screenChanged', screen: inSettings ? 'findings' : 'settings' })
        }
      />
    </div>
  );
}
