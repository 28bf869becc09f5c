import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../messages/words';
import { fixPreview, reasonEditor } from '../lazy-parts';
import { usePane } from '../pane-context';
import { narrow } from '../shared/room';
import { CellNavigation } from './CellNavigation';
import { Figures } from './Figures';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    [narrow]: { paddingLeft: tokens.spacingHorizontalM },
  },
  rule: { color: tokens.colorNeutralForeground3 },
  reason: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a person is doing with the finding that lies open. */
export type Doing = 'fixing' | 'explaining' | null;

interface Properties {
  readonly finding: Finding;
  readonly doing: Doing;
  readonly cellIndex: number;
  readonly onDoing: (doing: Doing) => void;
  readonly onStep: (index: number) => void;
}

function explainLabel({ waiver }: Finding, words: Words): string {
  return words.text(waiver === null ? 'pane.explain' : 'pane.explain.again');
}

/** A finding laid open: figures, the rule, what to do, its cells, and the ways to mend or answer it. */
export function FindingDetails({ finding, doing, cellIndex, onDoing, onStep }: Properties) {
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
        <fixPreview.Part finding={finding} fix={fix} onClose={() => onDoing(null)} />
      )}
      {doing === 'explaining' && <reasonEditor.Part finding={finding} onClose={() => onDoing(null)} />}
      {doing === null && (fix !== null || waivable) && (
        <div className={styles.buttons}>
          {fix !== null && (
            <Button size="small" onPointerEnter={fixPreview.prepare} onClick={() => onDoing('fixing')}>
              {words.text('pane.fix')}
            </Button>
          )}
          {waivable && (
            <Button size="small" onPointerEnter={reasonEditor.prepare} onClick={() => onDoing('explaining')}>
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
