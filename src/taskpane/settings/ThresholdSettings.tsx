import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { areUsual, usualThresholds, type Thresholds } from '../../rules/thresholds';
import { usePane } from '../pane-context';
import { ThresholdField } from './ThresholdField';
import { judgeDrafts, without, type ThresholdDrafts, type ThresholdTroubles } from './threshold-drafts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The limits of the funder for the report in this workbook; a limit is kept when its field is left. */
export function ThresholdSettings({ thresholds }: { readonly thresholds: Thresholds }) {
  const styles = useStyles();
  const { words, actions, thresholds: set } = usePane();
  const heading = useId();
  const [drafts, setDrafts] = useState<ThresholdDrafts>({});
  const [troubles, setTroubles] = useState<ThresholdTroubles>({});
  // Enter and then leaving the field must not keep the same twice.
  const sent = useRef<ThresholdDrafts | null>(null);

  const keep = () => {
    const judged = judgeDrafts(set, drafts, thresholds);
    setTroubles(judged.troubles);
    const inTrouble = (id: string) => judged.troubles[id] !== undefined;
    const settled = set.thresholds
      .map(({ id }) => id)
      .filter((id) => drafts[id] !== undefined && !inTrouble(id));
    if (Object.keys(judged.changes).length === 0) {
      if (settled.length > 0) setDrafts(without(drafts, settled));
      return;
    }
    if (sent.current === drafts) return;
    sent.current = drafts;
    void actions.setThresholds(judged.changes).then((kept) => {
      // What was typed stays in the field until it is kept: nothing is lost when Excel refuses.
      if (!kept) sent.current = null;
      else
        setDrafts((now) =>
          without(
            now,
            settled.filter((id) => now[id] === drafts[id]),
          ),
        );
    });
  };
  const leave = (id: string) => {
    setDrafts(without(drafts, [id]));
    setTroubles(without(troubles, [id]));
  };

  return (
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <div>
        <Text as="h3" block weight="semibold" id={heading} className={styles.heading}>
          {words.text('pane.thresholds')}
        </Text>
        <Text block className={styles.note}>
          {words.text('pane.thresholds.note')}
        </Text>
      </div>
      {set.thresholds.map(({ id, ...threshold }) => (
        <ThresholdField
          key={id}
          threshold={{ id, ...threshold }}
          text={drafts[id] ?? String(thresholds[id])}
          trouble={troubles[id] ?? null}
          onType={(text) => {
            setDrafts({ ...drafts, [id]: text });
            setTroubles(without(troubles, [id]));
          }}
          onDone={keep}
          onLeave={() => leave(id)}
        />
      ))}
      <Button
        size="small"
        disabledFocusable={areUsual(set, thresholds) && Object.keys(drafts).length === 0}
        // A press leaves the field where it is: what was typed there is about to be dropped, not kept.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setDrafts({});
          setTroubles({});
          void actions.setThresholds(usualThresholds(set));
        }}
      >
        {words.text('pane.thresholds.reset')}
      </Button>
    </div>
  );
}
