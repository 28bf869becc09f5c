import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FileComparison } from '../../commands/compare-with-file';
import { learnComparisons } from '../../messages/load';
import { usePane } from '../pane-context';
import { ChooseFile } from '../shared/ChooseFile';
import { FileScreen } from '../shared/FileScreen';
import { SeverityMark } from '../shared/SeverityMark';
import { useLaterTexts } from '../shared/use-later-texts';
import { compareWith } from './compare-action';
import { Differences } from './Differences';

const useStyles = makeStyles({
  refused: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** What changed from an earlier version of the report, in a file, to the one in the workbook. */
export default function CompareScreen() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const ready = useLaterTexts(learnComparisons);
  const [seen, setSeen] = useState<{ readonly file: string; readonly found: FileComparison } | null>(null);
  // Of two files chosen one after the other, the second one's answer stands.
  const asked = useRef(0);
  if (!ready) return null;
  const look = (file: File) => {
    const turn = ++asked.current;
    setSeen(null);
    void compareWith(actions, file).then((found) => {
      if (found !== null && turn === asked.current) setSeen({ file: file.name, found });
    });
  };
  return (
    <FileScreen reading={words.text('compare.reading')} back={words.text('compare.back')}>
      <Text as="h2" weight="semibold">
        {words.text('compare.title')}
      </Text>
      <ChooseFile
        purpose="compare"
        accept=".xlsx,.xlsm,.docx,.json"
        note={words.text('compare.note')}
        label={words.text('compare.choose')}
        onFile={look}
      />
      {seen?.found.kind === 'refused' && (
        <div className={styles.refused} role="alert">
          <SeverityMark mark="error" />
          <span>
            {words.text(`compare.refused.${seen.found.why}`, { file: seen.file, detail: seen.found.detail })}
          </span>
        </div>
      )}
      {seen?.found.kind === 'compared' && <Differences file={seen.file} comparison={seen.found.comparison} />}
    </FileScreen>
  );
}
