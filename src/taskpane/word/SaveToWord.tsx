import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { languageFacts, languages, type Language } from '../../form/languages';
import { usePane, usePaneState } from '../pane-context';
import { NativeSelect } from '../shared/NativeSelect';
import { isShown } from '../state/activity';
import { fileName, saveDocument } from './save-file';
import type { WordActions } from './word-actions';
import { useWordStyles } from './word-styles';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignSelf: 'stretch' },
});

/** Saves the workbook's report as the Word form, or says why that cannot be done here. */
export function SaveToWord({ word }: { readonly word: WordActions }) {
  const styles = useWordStyles();
  const { words } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const [canSave, setCanSave] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    word.canSaveFiles().then(
      (can) => {
        if (wanted) setCanSave(can);
      },
      // What cannot be asked is tried.
      () => setCanSave(true),
    );
    return () => {
      wanted = false;
    };
  }, [word]);
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{words.text('word.save')}</h2>
      <span className={styles.note}>{words.text('word.save.note')}</span>
      {workbook?.kind !== 'report' && <span>{words.text('word.save.noReport')}</span>}
      {workbook?.kind === 'report' && canSave === false && <span>{words.text('word.save.impossible')}</span>}
      {workbook?.kind === 'report' && canSave === true && (
        <SaveButton word={word} standing={workbook.language} />
      )}
    </div>
  );
}

/** Today where the person is: `2026-11-27`, which stands in order among files. */
function isoToday(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

function SaveButton({ word, standing }: { readonly word: WordActions; readonly standing: Language }) {
  const own = useStyles();
  const { words } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  const [language, setLanguage] = useState<Language>(standing);
  const [saved, setSaved] = useState<string | null>(null);
  const select = useId();
  const save = async () => {
    setSaved(null);
    const bytes = await word.write(language);
    if (bytes === null) return;
    const name = fileName(words.text('word.save.file', { day: isoToday() }));
    saveDocument(name, bytes);
    setSaved(name);
  };
  return (
    <>
      <div className={own.choice}>
        <label htmlFor={select}>{words.text('word.save.language')}</label>
        <NativeSelect
          id={select}
          value={language}
          choices={languages.map((value) => ({ value, label: languageFacts[value].name }))}
          onChange={setLanguage}
        />
      </div>
      <Button
        disabledFocusable={running}
        onClick={() => {
          void save();
        }}
      >
        {words.text('word.save.button')}
      </Button>
      {saved !== null && <span role="status">{words.text('word.save.done', { file: saved })}</span>}
    </>
  );
}
