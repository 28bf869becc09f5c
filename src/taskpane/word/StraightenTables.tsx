import { useState } from 'react';
import { usePane } from '../pane-context';
import { PutRight } from '../shared/PutRight';

/** The one press that puts tables right which were pasted from Word; what found no place is told. */
export function StraightenTables() {
  const { words, actions } = usePane();
  const [stuck, setStuck] = useState<readonly string[]>([]);
  const straighten = async () => {
    setStuck((await actions.straighten()) ?? []);
  };
  return (
    <PutRight press={words.text('pane.straighten')} onPress={straighten}>
      {stuck.length > 0 && (
        <span role="status">{words.text('pane.straighten.stuck', { texts: stuck.join('; ') })}</span>
      )}
    </PutRight>
  );
}
