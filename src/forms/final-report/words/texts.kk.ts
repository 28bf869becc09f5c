import type { FinalReportTextKey } from './keys';

/** What the sheets, the summary and the pane say of the final report alone. */
export const texts: Readonly<Record<FinalReportTextKey, string>> = {
  kicker: 'Үкіметтік емес ұйымдарға арналған мемлекеттік грант',
  head: 'Жоба туралы',
  breadcrumb: 'Қорытынды есеп · {section}-бөлім',
  'breadcrumb.head': 'Қорытынды есеп · титул',
  'sending.attach': '«Ұсынымдар» парағындағы хаттардың көшірмелерін қоса беріңіз.',
  'job.explain-deviations': 'Жоспардан негіздемесіз ауытқулар: {count, number}',
  'job.agree-total': '{table}: жиынтық есептің басқа бөліктерімен сәйкес келмейді ({count, number})',
  'job.keep-within-grant': 'Шығыстар грант сомасынан асып тұр',
  thresholds:
    'грант берушінің шектері: өзге санаттар – {percent, number}\u00a0%-дан аспайды, табыс тарихы – {limits, select, one {} other {{least, number}–}}{most, number} сөйлем',
  'head.organization': 'Ұйым',
  'head.project': 'Жоба',
  'head.periodStart': 'Басталуы',
  'head.periodEnd': 'Аяқталуы',
  'head.grant': 'Грант сомасы, теңге',
  'signature.accountant': 'Бухгалтер',
  'signature.head': 'Басшы',
  'threshold.largeOtherPercent': 'Өзге санаттар, көп дегенде, %',
  'threshold.leastStorySentences': 'Табыс тарихындағы сөйлем, кемінде',
  'threshold.mostStorySentences': 'Табыс тарихындағы сөйлем, көп дегенде',
};
