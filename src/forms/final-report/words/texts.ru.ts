/** What the sheets, the summary and the pane say of the final report alone. */
export const texts = {
  kicker: 'Государственный грант для неправительственных организаций',
  head: 'О проекте',
  breadcrumb: 'Заключительный отчет · раздел {section}',
  'breadcrumb.head': 'Заключительный отчет · титул',
  'sending.attach': 'Приложите копии писем из листа «Рекомендации».',
  'job.explain-deviations':
    '{count, plural, one {# отклонение} few {# отклонения} many {# отклонений} other {# отклонения}} от плана без обоснования',
  'job.agree-total': '{table}: итог расходится с остальным отчетом ({count, number})',
  'job.keep-within-grant': 'Расходы больше суммы гранта',
  thresholds:
    'пороги грантодателя: другие категории – не более {percent, number}\u00a0%, история успеха – {limits, select, one {} other {{least, number}–}}{most, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}',
  'head.organization': 'Организация',
  'head.project': 'Проект',
  'head.periodStart': 'Начало',
  'head.periodEnd': 'Окончание',
  'head.grant': 'Сумма гранта, тенге',
  'signature.accountant': 'Бухгалтер',
  'signature.head': 'Руководитель',
  'threshold.largeOtherPercent': 'Другие категории, не более, %',
  'threshold.leastStorySentences': 'Предложений в истории успеха, не менее',
  'threshold.mostStorySentences': 'Предложений в истории успеха, не более',
} as const;
