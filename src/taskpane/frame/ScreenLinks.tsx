import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { beforeSendingScreen, overviewScreen } from '../lazy-screens';
import { usePane, usePaneState } from '../pane-context';
import { forcedColors } from '../shared/room';
import { progressOf } from '../state/rows';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'stretch',
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  link: {
    ...typographyStyles.body1,
    padding: `3px ${tokens.spacingHorizontalXS}`,
    minHeight: '30px',
    border: 'none',
    borderBottom: '2px solid transparent',
    [forcedColors]: { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    [forcedColors]: { borderBottomColor: 'CanvasText' },
  },
  search: { marginLeft: 'auto', display: 'flex', alignItems: 'center', minWidth: '30px', fontSize: '18px' },
});

/** What is fetched when the pointer comes near a link; the jobs are there with the links themselves. */
const prepare = {
  findings: undefined,
  overview: overviewScreen.prepare,
  beforeSending: beforeSendingScreen.prepare,
} as const;

const linked = ['findings', 'overview', 'beforeSending'] as const;

/** The way between the screens of a checked report, and to the search. */
export function ScreenLinks() {
  const styles = useStyles();
  const { words, store } = usePane();
  const screen = usePaneState((state) => state.screen);
  const entries = usePaneState(({ listing }) => listing.entries);
  const isSearching = usePaneState((state) => state.isSearching);
  const { done, total } = progressOf(entries);
  return (
    <nav className={styles.links} aria-label={words.text('pane.screens')}>
      {linked.map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.link, screen === each && styles.current)}
          {...(screen === each ? { 'aria-current': 'page' as const } : {})}
          onPointerEnter={prepare[each]}
          onFocus={prepare[each]}
          onClick={() => store.dispatch({ type: 'screenChanged', screen: each })}
        >
          {words.text(`pane.screen.${each}`, { left: total - done })}
        </button>
      ))}
      {total > 0 && (
        <button
          type="button"
          className={mergeClasses(styles.link, styles.search, isSearching && styles.current)}
          aria-label={words.text('pane.search')}
          aria-expanded={isSearching}
          onClick={() => store.dispatch({ type: 'searchShown', shown: !isSearching })}
        >
          <SearchRegular aria-hidden />
        </button>
      )}
    </nav>
  );
}
