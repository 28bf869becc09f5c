import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../rules/rule';

export type Mark = Severity | 'fine';

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: '16px', width: '16px', height: '16px', display: 'block' },
  large: { fontSize: '24px', width: '24px', height: '24px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  question: { color: tokens.colorNeutralForeground3 },
  absent: { color: tokens.colorNeutralForegroundDisabled },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  question: QuestionCircleRegular,
  fine: CheckmarkCircleFilled,
} as const;

interface Properties {
  readonly mark: Mark;
  readonly large?: boolean;
  /** Nothing of this severity is there: the symbol does not alarm. */
  readonly absent?: boolean;
}

/**
 * The symbol of a severity: each has a shape of its own, so that it is told without its colour.
 *
 * It is silent to screen readers; the word stands beside it.
 */
export function SeverityMark({ mark, large = false, absent = false }: Properties) {
  const styles = useStyles();
  const Icon = icons[mark];
  return (
    <Icon
      aria-hidden
      className={mergeClasses(styles.mark, large && styles.large, styles[mark], absent && styles.absent)}
    />
  );
}
