import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { CheckResult } from '../../findings/check';
import type { Traveller } from '../../excel/find-travellers';
import { usePane, usePaneState } from '../pane-context';
import { SeverityMark } from '../shared/SeverityMark';
import { isShown } from '../state/activity';
import { noFilter } from '../state/state';
import { obstaclesOf, type Obstacle } from './obstacles';

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
  save: { marginTop: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground3 },
});

function ObstacleLine({ obstacle }: { readonly obstacle: Obstacle }) {
  const styles = useStyles();
  const { words, store } = usePane();
  const { kind } = obstacle;
  if (kind === 'stale') {
    return (
      <li className={styles.line}>
        <SeverityMark mark="warning" />
        <span>{words.text('pane.sending.stale')}</span>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <SeverityMark mark={kind} />
      <span>
        {words.text(`pane.sending.${kind}`, { count: obstacle.count })}{' '}
        <Link
          as="button"
          inline
          onClick={() => store.dispatch({ type: 'filterChanged', filter: { ...noFilter, severity: kind } })}
        >
          {words.text('pane.sending.show')}
        </Link>
      </span>
    </li>
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
          <Link as="button" inline onClick={() => void actions.goTo(place)}>
            {words.text('pane.sending.go')}
          </Link>
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
        <Link as="button" inline onClick={() => void actions.review()}>
          {words.text('pane.retry')}
        </Link>
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
  const obstacles = obstaclesOf(result, stale);
  const blocked = obstacles.some(({ blocks }) => blocks);
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
      <ul className={styles.list}>
        {obstacles.map((obstacle) => (
          <ObstacleLine key={obstacle.kind} obstacle={obstacle} />
        ))}
      </ul>
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
    </section>
  );
}
