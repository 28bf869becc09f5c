import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { CheckResult } from '../../findings/check';
import type { Traveller } from '../../excel/find-travellers';
import { fillIn } from '../../rules/deeds';
import { jobHeadline } from '../../sheets/job-headline';
import { usePane, usePaneState } from '../pane-context';
import { SeverityMark } from '../shared/SeverityMark';
import { Spoken } from '../shared/Spoken';
import { TextButton } from '../shared/TextButton';
import { isShown } from '../state/activity';
import { openIn, rowsOf, type Row } from '../state/rows';
import { obstaclesOf } from './obstacles';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    // The mark stands in the middle of the first line.
    '& > svg': { marginTop: '2px' },
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  done: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  save: { marginTop: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A job that stands in the way: a press leads to it in the list. What is done is ticked. */
function ObstacleLine({ row }: { readonly row: Row }) {
  const styles = useStyles();
  const { words, store } = usePane();
  const result = usePaneState((state) => state.result);
  const [first] = row.entries;
  if (first === undefined || result === null) return null;
  const open = openIn(row.entries);
  const findings = (open.length > 0 ? open : row.entries).map(({ finding }) => finding);
  const { deed, table } = first.finding;
  const said = jobHeadline({ deed, table, findings }, result.report, words);
  return (
    <li className={styles.line}>
      <SeverityMark mark={row.isDone ? 'fine' : deed === fillIn ? 'blank' : row.severity} />
      {row.isDone ? (
        <span className={styles.done}>
          <Spoken>{words.text('pane.group.done')}: </Spoken>
          {said}
        </span>
      ) : (
        <TextButton
          inline
          label={words.text('pane.sending.open', { job: said })}
          onClick={() => {
            store.dispatch({ type: 'searchShown', shown: false });
            const entry = row.entries.length === 1 ? first.id : null;
            store.dispatch({ type: 'opened', opened: { row: row.id, entry } });
          }}
        >
          {said}
        </TextButton>
      )}
    </li>
  );
}

/** How many lines are listed; the rest is told as a number. */
const listed = 30;

/** What remains to be done with the paper, as the form says it, when nothing stands in the way any more. */
function OnPaper() {
  const styles = useStyles();
  const { words } = usePane();
  const sheet = words.form.summarySheet[words.language];
  const attached = words.ofForm('sending.attach').split('\n').filter(Boolean);
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.text('pane.sending.then')}
      </Text>
      <ul className={styles.steps}>
        <li>{words.text('pane.sending.print', { sheet })}</li>
        <li>{words.text('pane.sending.sign')}</li>
        {attached.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </>
  );
}

function TravellerLine({ traveller }: { readonly traveller: Traveller }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const { kind, sheet, count, place } = traveller;
  return (
    <li className={styles.line}>
      <span>
        {words.text(`pane.sending.${kind}`, { sheet, count })}{' '}
        {place !== null && (
          <TextButton inline underlined onClick={() => void actions.goTo({ place })}>
            {words.text('pane.sending.go')}
          </TextButton>
        )}
      </span>
    </li>
  );
}

/** What travels with the file although it may not be seen. */
function Travellers() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const review = usePaneState((state) => state.review);
  if (review === null) return null;
  if (review === 'failed') {
    return (
      <Text>
        {words.text('pane.sending.notReviewed')}{' '}
        <TextButton inline underlined onClick={() => void actions.review()}>
          {words.text('pane.retry')}
        </TextButton>
      </Text>
    );
  }
  const unseen = (review.untold ?? []).map((what) => (
    <Text key={what} className={styles.note}>
      {words.text(`pane.sending.untold.${what}`)}
    </Text>
  ));
  if (review.travellers.length === 0) {
    const nothing = unseen.length === 0 ? 'pane.sending.nothingHidden' : 'pane.sending.nothingSeen';
    return (
      <>
        <Text>{words.text(nothing)}</Text>
        {unseen}
      </>
    );
  }
  return (
    <>
      <Text className={styles.note}>{words.text('pane.sending.hidden')}</Text>
      <ul className={styles.list}>
        {review.travellers.map((traveller) => (
          <TravellerLine key={`${traveller.kind}.${traveller.sheet}`} traveller={traveller} />
        ))}
      </ul>
      {unseen}
    </>
  );
}

/** What still stands between the report and its submission, what would travel with it, and the last step. */
export default function BeforeSendingScreen({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const stale = usePaneState((state) => state.stale);
  const running = usePaneState(({ activity }) => isShown(activity));
  useEffect(() => {
    void actions.review();
  }, [actions, result]);
  const saved = usePaneState(({ announcement }) =>
    announcement?.kind === 'saved' || announcement?.kind === 'written' ? announcement.kind : null,
  );
  const entries = usePaneState(({ listing }) => listing.entries);
  const { jobs, questions, isStale, isBlocked: blocked } = obstaclesOf(result, rowsOf(entries), stale);
  return (
    <section className={styles.screen}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.text('pane.sending.obstacles')}
      </Text>
      {!blocked && (
        <div className={styles.line}>
          <SeverityMark mark="fine" />
          <Text>{words.text('pane.sending.nothingOpen')}</Text>
        </div>
      )}
      {isStale && (
        <div className={styles.line}>
          <SeverityMark mark="warning" />
          <span>{words.text('pane.sending.stale')}</span>
        </div>
      )}
      <ul className={styles.list}>
        {jobs.slice(0, listed).map((row) => (
          <ObstacleLine key={row.id} row={row} />
        ))}
      </ul>
      {jobs.length > listed && <Text>{words.text('pane.rules.rest', { count: jobs.length - listed })}</Text>}
      {questions > 0 && (
        <Text className={styles.note}>{words.text('pane.sending.question', { count: questions })}</Text>
      )}
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.text('pane.sending.travellers')}
      </Text>
      <Travellers />
      <Button
        className={styles.save}
        // Until nothing blocks, the next step is another one.
        appearance={blocked ? 'secondary' : 'primary'}
        disabledFocusable={running}
        onClick={() => void actions.finish()}
      >
        {words.text('pane.sending.save')}
      </Button>
      {saved !== null ? (
        <div className={styles.line}>
          <SeverityMark mark="fine" />
          <Text>{words.text(`pane.announce.${saved}`)}</Text>
        </div>
      ) : (
        <Text className={styles.note}>{words.text('pane.sending.save.note')}</Text>
      )}
      <OnPaper />
    </section>
  );
}
