import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { WorkbookState } from '../../commands/command';
import { languageFacts, languages, type Language } from '../../form/languages';
import { tableOf } from '../../form/form';
import { wordScreen } from '../lazy-screens';
import { StatusLine } from '../check/StatusLine';
import { usePane, usePaneState } from '../pane-context';
import { NativeSelect } from '../shared/NativeSelect';
import { isShown } from '../state/activity';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sample: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

/** A workbook that cannot be checked yet. */
type Unready = Exclude<WorkbookState, { kind: 'report' }>;

/** Chooses the language of the sheets to be made, and makes them. */
function CreateSheets({ label }: { readonly label: string }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => activity?.task === 'create');
  const [language, setLanguage] = useState<Language>(words.language);
  const select = useId();
  return (
    <>
      <div className={styles.choice}>
        <label htmlFor={select}>{words.text('pane.start.language')}</label>
        <NativeSelect
          id={select}
          value={language}
          choices={languages.map((value) => ({ value, label: languageFacts[value].name }))}
          onChange={setLanguage}
        />
      </div>
      <Button
        appearance="primary"
        disabledFocusable={running}
        onClick={() => void actions.createSheets(language)}
      >
        {label}
      </Button>
    </>
  );
}

/** The way in for a report that was filled in in Word. */
function FromWord() {
  const styles = useStyles();
  const { words, actions, store } = usePane();
  if (actions.word === null) return null;
  return (
    <div className={styles.sample}>
      <span>{words.text('pane.start.word.note')}</span>
      <Button
        onPointerEnter={wordScreen.prepare}
        onFocus={wordScreen.prepare}
        onClick={() => store.dispatch({ type: 'screenChanged', screen: 'word' })}
      >
        {words.text('pane.start.word')}
      </Button>
    </div>
  );
}

/** In the preview: the way to see the add-in at work before any report is there. */
function OpenSample() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const busy = usePaneState(({ activity }) => isShown(activity));
  const { openSample } = actions;
  if (openSample === null) return null;
  return (
    <div className={styles.sample}>
      <span>{words.text('pane.start.sample.note')}</span>
      <Button disabledFocusable={busy} onClick={() => void openSample()}>
        {words.text('pane.start.sample')}
      </Button>
    </div>
  );
}

/** What the workbook lacks, and the one next step: to make the sheets that are missing. */
export default function StartScreen({ workbook }: { readonly workbook: Unready }) {
  const styles = useStyles();
  const { words } = usePane();
  const missing = workbook.kind === 'part' ? workbook.missing : [];
  const state = workbook.kind === 'part' ? 'part' : 'none';
  return (
    <section className={styles.screen}>
      <span>{words.text(`pane.start.${state}.next`, { form: words.form.title[words.language] })}</span>
      {missing.length > 0 && (
        <ul className={styles.list}>
          {missing.map((table) => (
            <li key={table}>{tableOf(words.form, table).sheet[words.language]}</li>
          ))}
        </ul>
      )}
      <CreateSheets label={words.text(state === 'part' ? 'pane.create.missing' : 'pane.create')} />
      <StatusLine />
      <FromWord />
      {state === 'none' && <OpenSample />}
    </section>
  );
}
