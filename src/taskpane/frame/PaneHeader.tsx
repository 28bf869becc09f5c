import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { languageFacts, languages } from '../../form/languages';
import { settingsScreen } from '../lazy-screens';
import { usePane, usePaneState } from '../pane-context';
import { NativeSelect } from '../shared/NativeSelect';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  language: { minWidth: '64px' },
  title: { ...typographyStyles.subtitle2, flexGrow: 1, margin: 0 },
});

/** The add-in's name, the language, and the way to the settings. */
export function PaneHeader() {
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const settings = usePaneState((state) => state.settings);
  const inSettings = usePaneState((state) => state.screen === 'settings');
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.text('pane.title')}</h1>
      <NativeSelect
        quiet
        className={styles.language}
        label={words.text('pane.language')}
        value={words.language}
        choices={languages.map((value) => ({ value, label: languageFacts[value].shortName }))}
        onChange={(language) => void actions.changeSettings({ ...settings, language })}
      />
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={words.text('pane.screen.settings')}
        aria-pressed={inSettings}
        {...(inSettings ? { className: styles.chosen } : {})}
        onPointerEnter={settingsScreen.prepare}
        onFocus={settingsScreen.prepare}
        onClick={() =>
          store.dispatch({ type: 'screenChanged', screen: inSettings ? 'findings' : 'settings' })
        }
      />
    </header>
  );
}
