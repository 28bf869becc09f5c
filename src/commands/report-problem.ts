/** The workbook holds no report that can be read. */
export class ReportProblem extends Error {
  override readonly name = 'ReportProblem';
  constructor(
    /** `no-report`: no sheet of ours; `incomplete`: sheets, or the names of their cells, are missing. */
    readonly kind: 'no-report' | 'incomplete',
    readonly missing: readonly string[] = [],
  ) {
    super(missing.length > 0 ? `${kind}: ${missing.join(', ')}` : kind);
  }
}
