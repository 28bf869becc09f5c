import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import { usePane } from '../pane-context';
import type { Group } from '../state/groups';
import type { Opened } from '../state/state';
import { GrowingList } from './GrowingList';
import { groupTitle } from './group-title';
import { JobItem } from './JobItem';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface Properties {
  readonly group: Group;
  readonly folded: boolean;
  /** The row, finding or group that the Tab key stops at. */
  readonly reachable: string | null;
  readonly opened: Opened | null;
  readonly onFold: (folded: boolean) => void;
}

/** A heading that folds, with its jobs under it. */
export function JobGroup({ group, folded, reachable, opened, onFold }: Properties) {
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
          <span className={styles.count}>{words.number(group.count)}</span>
        </button>
      </h3>
      <GrowingList
        id={list}
        name={group.id}
        hidden={folded}
        items={group.rows}
        needed={group.rows.findIndex(({ id }) => id === (opened?.row ?? reachable))}
        draw={(row) => (
          <JobItem
            key={row.id}
            row={row}
            opened={opened?.row === row.id ? opened : null}
            reachable={reachable === row.id || opened?.row === row.id ? reachable : null}
          />
        )}
      />
    </>
  );
}
