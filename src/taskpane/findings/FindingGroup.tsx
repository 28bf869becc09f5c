import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import { usePane } from '../pane-context';
import type { Group } from '../state/groups';
import { FindingItem } from './FindingItem';
import { groupTitle } from './group-title';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0 },
});

interface Properties {
  readonly group: Group;
  readonly folded: boolean;
  /** The finding or group that the Tab key stops at. */
  readonly reachable: string | null;
  readonly opened: string | null;
  readonly onFold: (folded: boolean) => void;
}

/** A heading that folds, with its findings under it. */
export function FindingGroup({ group, folded, reachable, opened, onFold }: Properties) {
  const styles = useStyles();
  const { words } = usePane();
  const list = useId();
  const Chevron = folded ? ChevronRightRegular : ChevronDownRegular;
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          data-roving={group.id}
          tabIndex={reachable === group.id ? 0 : -1}
          aria-expanded={!folded}
          aria-controls={list}
          onClick={() => onFold(!folded)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
            event.preventDefault();
            onFold(event.key === 'ArrowLeft');
          }}
        >
          <Chevron aria-hidden />
          <span className={styles.title}>{groupTitle(group.id, words)}</span>
          <span className={styles.count}>{words.number(group.entries.length)}</span>
        </button>
      </h3>
      <ul id={list} className={styles.list} role="list" hidden={folded}>
        {!folded &&
          group.entries.map((entry) => (
            <FindingItem
              key={entry.id}
              entry={entry}
              open={opened === entry.id}
              reachable={reachable === entry.id}
            />
          ))}
      </ul>
    </>
  );
}
