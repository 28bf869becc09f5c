import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState, type KeyboardEvent } from 'react';
import { justificationPlace } from '../../findings/justification-place';
import { fillIn } from '../../rules/deeds';
import { jobHeadline } from '../../sheets/job-headline';
import { usePane, usePaneState } from '../pane-context';
import { openIn, type Row } from '../state/rows';
import type { Opened } from '../state/state';
import { FindingItem } from './FindingItem';
import { useGoOn } from './go-on';
import { GrowingList } from './GrowingList';
import { Headline } from './Headline';
import { fixPreview } from './lazy-details';
import { besideMark } from './room-beside-mark';
import { isShortcut, shortcutFor } from './shortcuts';
import { Undo } from './Undo';
import { useOpenedInSight } from './use-opened-in-sight';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, listStyleType: 'none' },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  deeds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ...besideMark },
});

interface Properties {
  readonly row: Row;
  readonly opened: Opened | null;
  /** What the Tab key stops at within the row; null where it stops elsewhere. */
  readonly reachable: string | null;
}

/** A job of the list: a finding that stands alone, or several that one deed mends. */
export const JobItem = memo(function JobItem({ row, opened, reachable }: Properties) {
  const [entry, ...others] = row.entries;
  const number = usePaneState(({ numbers }) =>
    entry === undefined ? null : (numbers.get(entry.finding.job) ?? null),
  );
  if (entry === undefined) return null;
  return others.length === 0 ? (
    <FindingItem
      entry={entry}
      row={row.id}
      number={number}
      isInner={false}
      open={opened !== null}
      reachable={reachable === row.id}
    />
  ) : (
    <SeveralFindings row={row} number={number} opened={opened} reachable={reachable} />
  );
});

function SeveralFindings({
  row,
  number,
  opened,
  reachable,
}: Properties & { readonly number: number | null }) {
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const goOn = useGoOn();
  const headline = useId();
  const [fixing, setFixing] = useState(false);
  const result = usePaneState((state) => state.result);
  const language = usePaneState(({ workbook }) =>
    workbook?.kind === 'report' ? workbook.language : words.language,
  );
  const hasDeed = usePaneState(({ deeds }) => deeds.some((deed) => deed.row === row.id));
  const open = opened !== null;
  // What is taken up within the job brings itself into sight.
  const shown = useOpenedInSight<HTMLLIElement>(open && opened.entry === null);
  const left = openIn(row.entries);
  const fixable = left.filter(({ finding }) => finding.fix !== null);
  const common =
    result === null
      ? undefined
      : left.find(({ finding }) => {
          const place = justificationPlace(result.report, finding, language);
          return place?.kind === 'common' && place.subject === null;
        });
  const [first] = row.entries;
  if (first === undefined || result === null) return null;
  const { deed, table } = first.finding;
  const findings = (left.length > 0 ? left : row.entries).map(({ finding }) => finding);

  const setOpen = (now: boolean) => {
    store.dispatch({ type: 'opened', opened: now ? { row: row.id, entry: null } : null });
    if (!now) setFixing(false);
  };
  const fixAll = () => {
    setOpen(true);
    setFixing(true);
  };
  const explainAll = () => {
    if (common === undefined) return;
    store.dispatch({ type: 'opened', opened: { row: row.id, entry: common.id } });
    if (common.draft === null) store.dispatch({ type: 'reasonDrafted', id: common.id, draft: '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') setOpen(true);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') setOpen(false);
    else if (fixable.length > 0 && isShortcut(event, shortcutFor('fix', words))) fixAll();
    else if (common !== undefined && isShortcut(event, shortcutFor('explain', words))) explainAll();
    else return;
    event.preventDefault();
  };
  const press = () => {
    setOpen(!open);
    const cell = left[0]?.finding.cells.find(({ place }) => place !== null);
    if (!open && cell !== undefined && cell.place !== null)
      void actions.goTo({ place: cell.place, path: cell.path });
  };
  const close = () => {
    setFixing(false);
    document.getElementById(headline)?.focus();
  };
  return (
    <li ref={shown} className={mergeClasses(styles.item, open && styles.opened)}>
      <Headline
        id={headline}
        roving={row.id}
        finding={null}
        mark={row.isDone ? 'fine' : deed === fillIn ? 'blank' : row.severity}
        said={words.text(row.isDone ? 'pane.group.done' : `pane.severity.${row.severity}`)}
        number={number}
        text={jobHeadline({ deed, table, findings }, result.report, words)}
        caption={
          open ? null : words.text('pane.job.findings', { open: left.length, all: row.entries.length })
        }
        isMended={false}
        open={open}
        reachable={reachable === row.id}
        onPress={press}
        onKeyDown={onKeyDown}
      />
      {hasDeed && (open || row.isDone) && <Undo row={row.id} />}
      {open && fixing && fixable.length > 0 && (
        <div className={styles.deeds}>
          <fixPreview.Part
            row={row.id}
            findings={fixable.map(({ finding }) => finding)}
            onClose={close}
            onDone={() => {
              close();
              goOn(row.id, null);
            }}
          />
        </div>
      )}
      {open && !fixing && (fixable.length > 0 || common !== undefined) && (
        <div className={styles.deeds}>
          {fixable.length > 0 && (
            <Button size="small" appearance="primary" onPointerEnter={fixPreview.prepare} onClick={fixAll}>
              {words.text('pane.fix.all', {
                count: fixable.reduce((sum, { finding }) => sum + (finding.fix?.changes.length ?? 0), 0),
              })}
            </Button>
          )}
          {common !== undefined && opened.entry !== common.id && (
            <Button size="small" appearance="primary" onClick={explainAll}>
              {words.text('pane.justify.all')}
            </Button>
          )}
        </div>
      )}
      {open && (
        <GrowingList
          name={row.id}
          items={row.entries}
          needed={row.entries.findIndex(({ id }) => id === (opened.entry ?? reachable))}
          draw={(entry) => (
            <FindingItem
              key={entry.id}
              entry={entry}
              row={row.id}
              number={null}
              isInner
              open={opened.entry === entry.id}
              reachable={reachable === entry.id}
            />
          )}
        />
      )}
    </li>
  );
}
