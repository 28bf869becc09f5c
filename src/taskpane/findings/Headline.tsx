import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Spoken } from '../shared/Spoken';
import { SeverityMark, type Mark } from '../shared/SeverityMark';

const useStyles = makeStyles({
  headline: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: {
    paddingLeft: '36px',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  mark: { paddingTop: '2px' },
  text: { minWidth: 0, overflowWrap: 'anywhere', flexGrow: 1 },
  caption: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  /** Closed, a headline takes three lines at most; open, it is read whole. */
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  mended: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

interface Properties {
  readonly id: string;
  /** What the arrow keys stop at. */
  readonly roving: string;
  /** The finding that it is of; null for a job of several. */
  readonly finding: string | null;
  readonly mark: Mark;
  /** The mark in words, for who does not see it. */
  readonly said: string;
  /** The number of the job on the summary; null where it has none there yet, and within a job. */
  readonly number: number | null;
  readonly text: string;
  readonly caption: string | null;
  readonly isInner?: boolean;
  readonly isMended: boolean;
  readonly open: boolean;
  readonly reachable: boolean;
  readonly onPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The line of a job or a finding: one press lays it open, the next closes it. */
export function Headline(properties: Properties) {
  const { mark, said, number, text, caption, isInner = false, isMended, open, reachable } = properties;
  const styles = useStyles();
  return (
    <button
      id={properties.id}
      type="button"
      className={mergeClasses(styles.headline, isInner && styles.inner)}
      data-roving={properties.roving}
      {...(properties.finding === null ? {} : { 'data-finding': properties.finding })}
      tabIndex={reachable ? 0 : -1}
      aria-expanded={open}
      onClick={properties.onPress}
      onKeyDown={properties.onKeyDown}
    >
      {(!isInner || isMended || mark === 'fine') && (
        <span className={styles.mark}>
          <SeverityMark mark={mark} />
        </span>
      )}
      <span className={styles.text}>
        <Spoken>{said}: </Spoken>
        <span className={mergeClasses(!open && styles.clamped, isMended && styles.mended)}>
          {number !== null && <span className={styles.number}>{number}. </span>}
          {text}
        </span>
        {caption !== null && <span className={styles.caption}>{caption}</span>}
      </span>
    </button>
  );
}
