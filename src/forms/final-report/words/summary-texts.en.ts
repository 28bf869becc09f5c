import type { FinalReportSummaryKey } from './keys';

/** The same in English. */
export const summaryTexts: Readonly<Record<FinalReportSummaryKey, string>> = {
  'paper.contractNumber': 'Grant contract No.',
  'paper.contractDate': 'Date of the contract',
  'paper.headName': 'Signed by the head (full name)',
  'paper.accountantName': 'Signed by the accountant (full name)',
  'head.spent': 'Spent, KZT',
  'head.left': 'Left, KZT',
  'group.values': 'Values of cells',
  'group.planAndActual': 'Plan and actual',
  'group.participants': 'Participants',
  'group.money': 'Money',
  'group.acrossTables': 'Across tables',
  'group.dates': 'Dates',
  'group.texts': 'Texts',
};
