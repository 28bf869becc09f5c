import { usePane } from '../pane-context';
import { PutRight } from './PutRight';

/** The one press that brings a workbook of an earlier version to today's form. */
export function RenewSheets({ text }: { readonly text?: string }) {
  const { words, actions } = usePane();
  return (
    <PutRight
      {...(text === undefined ? {} : { text })}
      press={words.text('pane.renew')}
      onPress={() => actions.createSheets(words.language)}
    />
  );
}
