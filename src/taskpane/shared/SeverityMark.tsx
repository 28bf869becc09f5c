import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../rules/rule';

/** `blank`: something is not filled in yet. */
export type Mark = Severity | 'fine' | 'blank';

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: '16px', width: '16px', height: '16px', display: 'block' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  question: { color: tokens.colorNeutralForeground3 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  blank: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  question: QuestionCircleRegular,
  fine: CheckmarkCircleFilled,
  blank: CircleRegular,
} as const;

interface Properties {
  readonly mark: Mark;
}

/**
 * The symbol of a severity: each has a shape of its own, so that it is told without its colour.
 *
 * It is silent to screen readers; the word stands beside it.
 */
export function SeverityMark({ mark }: Properties) {
  const styles = useStyles();
  const Icon = icons[mark];
  return <Icon aria-hidden className={mergeClasses(styles.mark, styles[mark])} />;
}
