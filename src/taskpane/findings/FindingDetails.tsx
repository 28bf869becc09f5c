import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../messages/words';
import { fixPreview, reasonEditor } from './lazy-details';
import { usePane } from '../pane-context';
import { CellNavigation } from './CellNavigation';
import { Figures } from './Figures';
import { besideMark } from './room-beside-mark';
import { writtenReason } from './written-reason';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ...besideMark,
  },
  rule: { color: tokens.colorNeutralForeground3 },
  reason: writtenReason,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a person is doing with the finding that lies open. */
export type Doing = 'fixing' | 'explaining' | null;

interface Properties {
  readonly finding: Finding;
  readonly doing: Doing;
  /** The reason as far as it is written. */
  readonly draft: string | null;
  /** Whether the person began the reason just now, and goes on writing. */
  readonly begun: boolean;
  readonly cellIndex: number;
  readonly onBegin: (doing: Exclude<Doing, null>) => void;
  readonly onDraft: (draft: string) => void;
  readonly onClose: () => void;
  readonly onStep: (index: number) => void;
}

function explainLabel({ waiver }: Finding, words: Words): string {
  return words.text(waiver === null ? 'pane.explain' : 'pane.explain.again');
}

/** A finding laid open: figures, the rule, what to do, its cells, and the ways to mend or answer it. */
export function FindingDetails(properties: Properties) {
  const { finding, doing, draft, begun, cellIndex, onBegin, onDraft, onClose, onStep } = properties;
  const styles = useStyles();
  const { words, actions } = usePane();
  const { rule, action } = words.finding(finding);
  const { fix, waiver, waivable } = finding;
  return (
    <div className={styles.details}>
      <CellNavigation cells={finding.cells} index={cellIndex} onStep={onStep} />
      <Figures finding={finding} />
      <Text className={styles.rule}>{rule}</Text>
      <Text>{action}</Text>
      {waiver !== null && doing !== 'explaining' && (
        <div>
          <Text weight="semibold">
            {words.text(waiver.state === 'holds' ? 'pane.reason.given' : 'pane.reason.lapsed')}
          </Text>
          <p className={styles.reason}>{waiver.reason}</p>
        </div>
      )}
      {doing === 'fixing' && fix !== null && (
        <fixPreview.Part finding={finding} fix={fix} onClose={onClose} />
      )}
      {doing === 'explaining' && (
        <reasonEditor.Part
          finding={finding}
          draft={draft ?? ''}
          begun={begun}
          onDraft={onDraft}
          onClose={onClose}
        />
      )}
      {doing === null && (fix !== null || waivable) && (
        <div className={styles.buttons}>
          {fix !== null && (
            <Button size="small" onPointerEnter={fixPreview.prepare} onClick={() => onBegin('fixing')}>
              {words.text('pane.fix')}
            </Button>
          )}
          {waivable && (
            <Button size="small" onPointerEnter={reasonEditor.prepare} onClick={() => onBegin('explaining')}>
              {explainLabel(finding, words)}
            </Button>
          )}
          {waivable && waiver?.state === 'lapsed' && (
            <Button size="small" onClick={() => void actions.answer(finding, waiver.reason)}>
              {words.text('pane.reason.keepLapsed')}
            </Button>
          )}
          {waivable && waiver !== null && (
            <Button size="small" appearance="subtle" onClick={() => void actions.answer(finding, '')}>
              {words.text('pane.reason.takeBack')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
