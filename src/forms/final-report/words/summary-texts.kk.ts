import type { FinalReportSummaryKey } from './keys';

/** The same in Kazakh. */
export const summaryTexts: Readonly<Record<FinalReportSummaryKey, string>> = {
  'paper.contractNumber': 'Грант шартының №',
  'paper.contractDate': 'Шарт күні',
  'paper.headName': 'Қол қоятын басшы (Т.А.Ә.)',
  'paper.accountantName': 'Қол қоятын бухгалтер (Т.А.Ә.)',
  'attachment.participants': 'Қатысушылар тізімдері',
  'attachment.photographs': 'Фотосуреттер',
  'attachment.reviews': 'Қатысушылардың пікірлері',
  'attachment.letters': 'Хаттардың көшірмелері',
  'head.spent': 'Жұмсалғаны, теңге',
  'head.left': 'Қалдығы, теңге',
  'group.values': 'Ұяшықтардағы мәндер',
  'group.planAndActual': 'Жоспар және факт',
  'group.participants': 'Қатысушылар',
  'group.money': 'Қаражат',
  'group.acrossTables': 'Кестелер арасында',
  'group.dates': 'Күндер',
  'group.texts': 'Мәтіндер',
};
