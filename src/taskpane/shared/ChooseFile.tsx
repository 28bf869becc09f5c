import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    alignSelf: 'stretch',
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorSubtleBackgroundHover },
});

interface Properties {
  /** What the file is for; tests find its field by it. */
  readonly purpose: 'word' | 'compare';
  /** The ends of names that the system's window offers, as `accept` of HTML has them. */
  readonly accept: string;
  readonly note: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A place to choose a file, or to drop one. */
export function ChooseFile({ purpose, accept, note, label, onFile }: Properties) {
  const styles = useStyles();
  const running = usePaneState(({ activity }) => isShown(activity));
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined && !running) onFile(file);
      }}
    >
      <span>{note}</span>
      <Button disabledFocusable={running} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        data-file-for={purpose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file again is a choice too.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
