export { applyFix } from './apply-fix';
export { answerFinding, checkReport, recheckReport } from './check-report';
export * from './command';
export { createSheets, fillReport } from './create-sheets';
export { goToCell } from './go-to-cell';
export { inspectWorkbook } from './inspect-workbook';
export { ReportProblem } from './report-problem';
export { reviewBeforeSending, type SendingReview } from './review-before-sending';
export { showSummary } from './show-summary';
