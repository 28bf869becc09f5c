import { learnWordForms } from '../../messages/load';
import { usePane } from '../pane-context';
import { FileScreen } from '../shared/FileScreen';
import { useLaterTexts } from '../shared/use-later-texts';
import { BringFromWord } from './BringFromWord';
import { SaveToWord } from './SaveToWord';

/** A report from a Word form, and the Word form of a report. */
export default function WordScreen() {
  const { words, actions } = usePane();
  const ready = useLaterTexts(learnWordForms);
  if (!ready || actions.word === null) return null;
  return (
    <FileScreen reading={words.text('word.reading')} back={words.text('word.back')}>
      <BringFromWord word={actions.word} />
      <SaveToWord word={actions.word} />
    </FileScreen>
  );
}
