import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { beforeSendingScreen, overviewScreen } from '../lazy-screens';
import { usePane, usePaneState } from '../pane-context';
import { forcedColors } from '../shared/room';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
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
});

/** What is fetched when the pointer comes near a link; the findings are there with the links themselves. */
const prepare = {
  findings: undefined,
  overview: overviewScreen.prepare,
  beforeSending: beforeSendingScreen.prepare,
} as const;

const linked = ['findings', 'overview', 'beforeSending'] as const;

/** The way between the screens of a checked report. */
export function ScreenLinks() {
  const styles = useStyles();
  const { words, store } = usePane();
  const screen = usePaneState((state) => state.screen);
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
          {words.text(`pane.screen.${each}`)}
        </button>
      ))}
    </nav>
  );
}
