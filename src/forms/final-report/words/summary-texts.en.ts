import type { FinalReportSummaryKey } from './keys';

/** The same in English. */
export const summaryTexts: Readonly<Record<FinalReportSummaryKey, string>> = {
  'paper.contractNumber': 'Grant contract No.',
  'paper.contractDate': 'Date of the contract',
  'paper.headName': 'Signed by the head (full name)',
  'paper.accountantName': 'Signed by the accountant (full name)',
  'attachment.participants': 'Lists of participants',
  'attachment.photographs': 'Photographs',
  'attachment.reviews': 'Reviews of participants',
  'attachment.letters': 'Copies of letters',
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
