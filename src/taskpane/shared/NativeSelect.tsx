import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  select: {
    ...typographyStyles.body1,
    minHeight: '32px',
    minWidth: 0,
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: {
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
    backgroundColor: 'transparent',
  },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Properties<Value extends string> {
  /** What is chosen here, for screen readers; not needed when `id` belongs to a visible label. */
  readonly label?: string;
  readonly id?: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly quiet?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
  readonly onChange: (value: Value) => void;
}

/** A choice of one, drawn by the system: it opens beyond the pane's edge and needs no script of its own. */
export function NativeSelect<Value extends string>(properties: Properties<Value>) {
  const { label, id, value, choices, quiet = false, className, onChange } = properties;
  const styles = useStyles();
  return (
    <select
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(id === undefined ? {} : { id })}
      className={mergeClasses(styles.select, quiet && styles.quiet, className)}
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice.value === target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
