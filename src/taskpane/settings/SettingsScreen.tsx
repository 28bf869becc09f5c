import { Button, Field, Input, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { languageFacts, languages, type Language } from '../../form/languages';
import { usePane, usePaneState } from '../pane-context';
import { usualPreferences } from '../preferences';
import { NativeSelect, type Choice } from '../shared/NativeSelect';
import { forcedColors } from '../shared/room';
import { compareScreen, wordScreen } from '../lazy-screens';
import { ThresholdSettings } from './ThresholdSettings';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignSelf: 'stretch' },
  // The browser's own width of twenty letters is too much for a narrow pane.
  name: { minWidth: 0, width: '100%', '& > input': { minWidth: 0, width: '100%' } },
  note: { color: tokens.colorNeutralForeground3 },
  live: { marginLeft: '-8px' },
  // Its words stand in line with all others.
  reset: { marginLeft: '-12px', [forcedColors]: { marginLeft: 0 } },
});

/** What a person chooses: for the pane, kept for the person whatever workbook is open; for the report, kept in its workbook. */
export default function SettingsScreen() {
  const styles = useStyles();
  const { words, store, actions, thresholds } = usePane();
  const settings = usePaneState((state) => state.settings);
  const workbook = usePaneState((state) => state.workbook);
  const language = useId();
  const sheets = useId();
  const [name, setName] = useState(settings.name);
  const choices: Choice<Language | 'auto'>[] = [
    { value: 'auto', label: words.text('pane.language.auto') },
    ...languages.map((value) => ({ value, label: languageFacts[value].name })),
  ];
  return (
    <section className={styles.screen}>
      <div className={styles.choice}>
        <label htmlFor={language}>{words.text('pane.settings.language')}</label>
        <NativeSelect
          id={language}
          value={settings.language}
          choices={choices}
          onChange={(value) => void actions.changeSettings({ ...settings, language: value })}
        />
      </div>
      {workbook?.kind === 'report' && (
        <div className={styles.choice}>
          <label htmlFor={sheets}>{words.text('pane.settings.sheets')}</label>
          <NativeSelect
            id={sheets}
            value={workbook.language}
            choices={languages.map((value) => ({ value, label: languageFacts[value].name }))}
            onChange={(value) => void actions.switchSheets(value)}
          />
          <Text block className={styles.note}>
            {words.text('pane.settings.sheets.note')}
          </Text>
        </div>
      )}
      <div>
        <Switch
          className={styles.live}
          checked={settings.live}
          label={words.text('pane.settings.live')}
          onChange={(_, { checked }) => void actions.changeSettings({ ...settings, live: checked })}
        />
        <Text block className={styles.note}>
          {words.text('pane.settings.live.note')}
        </Text>
      </div>
      <Field className={styles.choice} label={words.text('pane.settings.name')}>
        <Input
          className={styles.name}
          autoComplete="name"
          value={name}
          onChange={(_, { value }) => setName(value)}
          onBlur={() => {
            if (name.trim() !== settings.name)
              void actions.changeSettings({ ...settings, name: name.trim() });
          }}
        />
      </Field>
      {workbook?.kind === 'report' && thresholds.thresholds.length > 0 && (
        <ThresholdSettings thresholds={workbook.thresholds} />
      )}
      {actions.word !== null && (
        <Button
          onPointerEnter={wordScreen.prepare}
          onFocus={wordScreen.prepare}
          onClick={() => store.dispatch({ type: 'screenChanged', screen: 'word' })}
        >
          {words.text('pane.word')}
        </Button>
      )}
      {workbook?.kind === 'report' && (
        <Button
          onPointerEnter={compareScreen.prepare}
          onFocus={compareScreen.prepare}
          onClick={() => store.dispatch({ type: 'screenChanged', screen: 'compare' })}
        >
          {words.text('pane.compare')}
        </Button>
      )}
      <Button
        onClick={() => store.dispatch({ type: 'screenChanged', screen: 'findings' })}
        appearance="primary"
      >
        {words.text('pane.settings.done')}
      </Button>
      <Button
        className={styles.reset}
        appearance="subtle"
        onClick={() => void actions.changeSettings(usualPreferences)}
      >
        {words.text('pane.settings.reset')}
      </Button>
    </section>
  );
}
