import type { Words } from '../../messages/words';
import { usePane, usePaneState } from '../pane-context';
import { Spoken } from '../shared/Spoken';
import type { Announcement } from '../state/state';

/** What a screen reader says when something was done. */
export function announced(announcement: Announcement, words: Words): string {
  switch (announcement.kind) {
    case 'checked':
    case 'rechecked': {
      const { counts, verdict } = announcement.result;
      return words.text(`pane.announce.${announcement.kind}`, {
        verdict: words.text(verdict === 'ready' ? 'pane.verdict.ready' : 'pane.verdict.notReady'),
        errors: words.text('pane.spoken.error', { count: counts.error }),
        warnings: words.text('pane.spoken.warning', { count: counts.warning }),
        questions: words.text('pane.spoken.question', { count: counts.question }),
      });
    }
    case 'renewed':
      return words.text('pane.announce.renewed', { count: announcement.count, kept: announcement.kept });
    case 'created':
      return words.text('pane.announce.created', { count: announcement.count });
    case 'fixed':
    case 'undone': {
      const { changed, skipped, left } = announcement;
      return words.text(`pane.announce.${announcement.kind}`, { changed, skipped, left });
    }
    case 'answered':
    case 'takenBack':
    case 'explained':
    case 'unplaced':
      return words.text(`pane.announce.${announcement.kind}`, { left: announcement.left });
    case 'refreshed':
    case 'thresholds':
    case 'saved':
    case 'written':
    case 'copied':
      return words.text(`pane.announce.${announcement.kind}`);
  }
}

/** The live region: it stands from the start, because readers hear only changes of what was there. */
export function Announcer() {
  const { words } = usePane();
  const announcement = usePaneState((state) => state.announcement);
  return (
    <div role="status" aria-live="polite">
      {/* The same words said again are a new text to a reader only when they stand there anew. */}
      <Spoken key={announcement?.id ?? 0}>
        {announcement === null || !words.isWhole() ? '' : announced(announcement, words)}
      </Spoken>
    </div>
  );
}
