import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { justificationPlace } from '../../findings/justification-place';
import type { Entry } from '../state/listing';
import { usePane, usePaneState } from '../pane-context';
import { CellNavigation } from './CellNavigation';
import { Figures } from './Figures';
import { fixPreview, reasonEditor } from './lazy-details';
import { besideMark } from './room-beside-mark';
import { ShortcutLabel } from './ShortcutLabel';
import { signedReason } from './signature';
import { writtenReason } from './written-reason';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ...besideMark,
  },
  rule: { color: tokens.colorNeutralForeground3 },
  more: {
    alignSelf: 'flex-start',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  reason: writtenReason,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a person is doing with the finding that lies open. */
export type Doing = 'fixing' | 'explaining' | null;

interface Properties {
  readonly entry: Entry;
  readonly row: string;
  readonly doing: Doing;
  /** Whether the person began the reason just now, and goes on writing. */
  readonly begun: boolean;
  readonly cellIndex: number;
  readonly onBegin: (doing: Exclude<Doing, null>) => void;
  readonly onDraft: (draft: string) => void;
  readonly onClose: () => void;
  /** It was mended or explained. */
  readonly onDone: () => void;
  readonly onStep: (index: number) => void;
}

/** A finding laid open: figures, the rule, what to do, its cells, and the ways to mend or answer it. */
export function FindingDetails(properties: Properties) {
  const { entry, row, doing, begun, cellIndex, onBegin, onDraft, onClose, onDone, onStep } = properties;
  const styles = useStyles();
  const { words, actions, rulesPage } = usePane();
  const result = usePaneState((state) => state.result);
  const language = usePaneState(({ workbook }) =>
    workbook?.kind === 'report' ? workbook.language : words.language,
  );
  const { finding, draft } = entry;
  const { rule, action } = words.finding(finding);
  const { fix, waiver, waivable } = finding;
  const target = result === null ? null : justificationPlace(result.report, finding, language);
  const name = usePaneState(({ settings }) => settings.name);
  const answer = (reason: string) => {
    void actions.answer(finding, reason === '' ? '' : signedReason(reason, name, new Date()));
  };
  return (
    <div className={styles.details}>
      <CellNavigation cells={finding.cells} index={cellIndex} onStep={onStep} />
      <Figures finding={finding} />
      <Text className={styles.rule}>{rule}</Text>
      <Text>{action}</Text>
      {rulesPage !== null && (
        <Link className={styles.more} href={`${rulesPage}#${finding.rule}`} target="_blank" rel="noreferrer">
          {words.text('pane.rule')}
        </Link>
      )}
      {waiver !== null && doing !== 'explaining' && (
        <div>
          <Text weight="semibold">
            {words.text(waiver.state === 'holds' ? 'pane.reason.given' : 'pane.reason.lapsed')}
          </Text>
          <p className={styles.reason}>{waiver.reason}</p>
        </div>
      )}
      {doing === 'fixing' && fix !== null && (
        <fixPreview.Part row={row} findings={[finding]} onClose={onClose} onDone={onDone} />
      )}
      {doing === 'explaining' && (
        <reasonEditor.Part
          finding={finding}
          row={row}
          target={target}
          draft={draft ?? ''}
          begun={begun}
          onDraft={onDraft}
          onClose={onClose}
          onDone={onDone}
        />
      )}
      {doing === null && (fix !== null || waivable || target !== null) && (
        <div className={styles.buttons}>
          {fix !== null && (
            <Button size="small" onPointerEnter={fixPreview.prepare} onClick={() => onBegin('fixing')}>
              <ShortcutLabel text={words.text('pane.fix')} action="fix" />
            </Button>
          )}
          {(target !== null || waivable) && (
            <Button size="small" onPointerEnter={reasonEditor.prepare} onClick={() => onBegin('explaining')}>
              <ShortcutLabel
                text={words.text(
                  target === null
                    ? waiver === null
                      ? 'pane.explain'
                      : 'pane.explain.again'
                    : waiver === null
                      ? 'pane.justify'
                      : 'pane.justify.carry',
                )}
                action="explain"
              />
            </Button>
          )}
          {waivable && waiver?.state === 'lapsed' && (
            <Button size="small" onClick={() => answer(waiver.reason)}>
              {words.text('pane.reason.keepLapsed')}
            </Button>
          )}
          {waiver !== null && (
            <Button size="small" appearance="subtle" onClick={() => answer('')}>
              {words.text('pane.reason.takeBack')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
