import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { CheckBar } from '../check/CheckBar';
import { Progress } from '../check/Progress';
import { usePaneState } from '../pane-context';
import { roomy } from '../shared/room';
import { PaneHeader } from './PaneHeader';

const useStyles = makeStyles({
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // It stays in sight where there is room to work beneath it.
    [roomy]: { position: 'sticky', top: 0, zIndex: 1 },
  },
});

/** What is scrolled to is never hidden beneath what stays in sight: the page knows how high that is. */
function usePadding(): React.RefObject<HTMLElement | null> {
  const header = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = header.current;
    if (element === null) return undefined;
    const fits = window.matchMedia(roomy.replace('@media ', ''));
    const measure = () => {
      const height = fits.matches ? element.offsetHeight + 4 : 0;
      document.documentElement.style.scrollPaddingTop = `${height}px`;
    };
    measure();
    const grown = new ResizeObserver(measure);
    grown.observe(element);
    fits.addEventListener('change', measure);
    return () => {
      grown.disconnect();
      fits.removeEventListener('change', measure);
    };
  }, []);
  return header;
}

/** The verdict, the settings and the button that checks. */
export function StickyHeader() {
  const styles = useStyles();
  const header = usePadding();
  const checks = usePaneState(
    ({ screen, result, workbook }) =>
      screen !== 'settings' && (result !== null || workbook?.kind === 'report'),
  );
  return (
    <header ref={header} className={styles.header}>
      <PaneHeader />
      {checks && <CheckBar />}
      <Progress />
    </header>
  );
}
