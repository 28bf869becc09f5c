import { reportCases, type ReportCase } from './cases';
import { changed, type Json } from './change-report';
import { findingsIn, newFindings, type Found } from './check-report';

/** What was missed, and why it is counted as missed. */
export interface Miss {
  readonly kind: string;
  readonly what: string;
  readonly why: string;
}

const saying = (findings: readonly Found[]): string =>
  findings.map(({ rule, severity, rows: [row] }) => `${rule} (${severity}) at ${row ?? ''}`).join(', ') ||
  'nothing is said';

/** The reports that agree with themselves, and what the product says of them. */
export class Bases {
  readonly #findings = new Map<string, readonly Found[]>();

  json(base: string): Json {
    const json = reportCases.bases[base];
    if (json === undefined) throw new Error(`There is no base ${base}.`);
    return json;
  }

  findings(base: string): readonly Found[] {
    const known = this.#findings.get(base) ?? findingsIn(this.json(base));
    this.#findings.set(base, known);
    return known;
  }

  /** Errors and warnings on true reports. */
  alarms(): readonly Miss[] {
    return Object.keys(reportCases.bases).flatMap((base) =>
      this.findings(base)
        .filter(({ severity }) => severity !== 'question')
        .map((found) => ({ kind: 'alarm', what: base, why: saying([found]) })),
    );
  }
}

/** The kind that a case counts towards. */
export function kindOf(each: ReportCase): 'promised' | 'auditor' | 'harmless' {
  if (each.kind === 'benign') return 'harmless';
  return each.promised ? 'promised' : 'auditor';
}

/** Judges one changed report; null when it was judged right. */
export function judgeCase(each: ReportCase, bases: Bases): Miss | null {
  const found = newFindings(changed(bases.json(each.base), each.ops), bases.findings(each.base));
  if (isRight(each, found)) return null;
  return { kind: kindOf(each), what: `${each.id} ${each.desc}`, why: saying(found) };
}

function isRight(each: ReportCase, found: readonly Found[]): boolean {
  if (each.kind === 'benign') return found.length === 0;
  if (each.promised) return found.some(({ rule }) => each.rules.includes(rule));
  const places = each.at.map((path) => path.split('.').slice(0, -1).join('.'));
  return found.some(({ rows }) => rows.some((row) => places.includes(row)));
}
