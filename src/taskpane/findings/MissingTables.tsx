import { usePane } from '../pane-context';
import { PutRight } from '../shared/PutRight';

/** The sheets that are not there and so were not checked, with the one press that makes them; the others are listed below. */
export function MissingTables({ text }: { readonly text: string }) {
  const { words, actions } = usePane();
  return (
    <PutRight
      text={text}
      press={words.text('pane.create.missing')}
      onPress={() => actions.createSheets(words.language)}
    />
  );
}
