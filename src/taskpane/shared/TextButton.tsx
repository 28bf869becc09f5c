import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    font: 'inherit',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    cursor: 'pointer',
    minHeight: '24px',
    minWidth: '24px',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inline: { minHeight: 0 },
  underlined: { textDecorationLine: 'underline' },
});

interface Properties {
  readonly children: ReactNode;
  readonly inline?: boolean;
  /** Where it stands in a text or among figures, and colour alone would tell it from them. */
  readonly underlined?: boolean;
  readonly className?: string;
  readonly label?: string;
  readonly onClick: () => void;
}

/** A button that looks like a link, small in the script as in the pane. */
export function TextButton({
  children,
  inline = false,
  underlined = false,
  className,
  label,
  onClick,
}: Properties) {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={mergeClasses(
        styles.button,
        inline && styles.inline,
        underlined && styles.underlined,
        className,
      )}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
