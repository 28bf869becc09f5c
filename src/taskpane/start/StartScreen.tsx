import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { WorkbookState } from '../../commands/command';
import { languages, type Language } from '../../form/types';
import type { Words } from '../../messages/words';
import { CheckButton } from '../check/CheckButton';
import { Progress } from '../check/Progress';
import { StatusLine } from '../check/StatusLine';
import { tableOf } from '../../report/report';
import { usePane, usePaneState } from '../pane-context';
import { NativeSelect } from '../shared/NativeSelect';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0 },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

function headingOf(workbook: WorkbookState, words: Words): string {
  switch (workbook.kind) {
    case 'no-report':
      return words.text('pane.start.none');
    case 'part':
      return words.text('pane.start.part', { count: workbook.missing.length });
    case 'report':
      return words.text('pane.start.report');
  }
}

/** Makes the sheets that are missing, in a language that the person chooses. */
function CreateSheets({ workbook }: { readonly workbook: Exclude<WorkbookState, { kind: 'report' }> }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => activity?.task === 'create');
  const [language, setLanguage] = useState<Language>(words.language);
  const select = useId();
  const whole = workbook.kind === 'no-report';
  return (
    <>
      <Text>{words.text(whole ? 'pane.start.none.next' : 'pane.start.part.next')}</Text>
      {workbook.kind === 'part' && (
        <ul className={styles.list}>
          {workbook.missing.map((table) => (
            <li key={table}>{tableOf(table).sheet[words.language]}</li>
          ))}
        </ul>
      )}
      <div className={styles.choice}>
        <label htmlFor={select}>{words.text('pane.start.language')}</label>
        <NativeSelect
          id={select}
          value={language}
          choices={languages.map((value) => ({ value, label: words.text(`pane.language.${value}`) }))}
          onChange={setLanguage}
        />
      </div>
      <Button
        appearance="primary"
        disabledFocusable={running}
        onClick={() => void actions.createSheets(language)}
      >
        {words.text(whole ? 'pane.create' : 'pane.create.missing')}
      </Button>
    </>
  );
}

/** What the workbook is now, and the one next step. */
export function StartScreen({ workbook }: { readonly workbook: WorkbookState }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <section className={styles.screen}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {headingOf(workbook, words)}
      </Text>
      {workbook.kind === 'report' ? (
        <>
          <Text>{words.text('pane.start.report.next')}</Text>
          <CheckButton />
        </>
      ) : (
        <CreateSheets workbook={workbook} />
      )}
      <Progress />
      <StatusLine />
    </section>
  );
}
