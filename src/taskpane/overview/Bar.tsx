import { mergeClasses } from '@fluentui/react-components';
import { useChartStyles } from './chart-styles';

interface Properties {
  readonly value: number | null;
  /** The value that fills the whole width. */
  readonly whole: number;
  readonly kind: 'plan' | 'actual';
}

/** A bar beside figures that say the same, so it is silent to screen readers. */
export function Bar({ value, whole, kind }: Properties) {
  const styles = useChartStyles();
  const share = value === null || whole <= 0 ? 0 : Math.max(0, Math.min(1, value / whole));
  return (
    <span className={styles.track} aria-hidden>
      {value !== null && (
        <span className={mergeClasses(styles.bar, styles[kind])} style={{ width: `${share * 100}%` }} />
      )}
    </span>
  );
}
