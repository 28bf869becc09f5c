import type { CheckResult, Verdict } from '../../findings/check';
import type { Words } from '../../messages/words';
import {
  call,
  emptyText,
  ifError,
  iff,
  infix,
  join,
  name,
  number,
  quotedText,
  type Formula,
} from '../../rules/formula';
import type { FormKit } from '../form-kit';
import { brokenMarks, type LiveRule } from '../live-lines';
import { columnArea, formula } from '../plan';
import { section, type Section } from '../section';
import {
  brokenSinceName,
  changeStatesName,
  missingSinceName,
  outcomesName,
  summaryVerdictName,
  unchangedName,
  verdictName,
} from './names';
import { printedTime } from './printed-time';
import { changeStates, type TracePart } from './unchanged';

/**
 * The verdict that cannot outlive its evidence: the check's for as long as nothing has changed, amber and dated after
 * that, red where a live line of an error breaks that held at the check or a figure has become a text.
 */

/** The mark of a verdict: an error is red, a warning amber, and a question changes nothing. */
export function verdictMark({ verdict, counts }: Pick<CheckResult, 'verdict' | 'counts'>): '✓' | '✗' | '!' {
  if (verdict === 'ready') return '✓';
  return counts.error > 0 ? '✗' : '!';
}

/** The verdict in words: "Готов к сдаче", "Не готов: 2 ошибки, 5 предупреждений". */
export function verdictText(
  { verdict, counts }: { readonly verdict: Verdict; readonly counts: CheckResult['counts'] },
  words: Words,
): string {
  return verdict === 'ready'
    ? words.text('verdict.ready', { questions: counts.question })
    : words.text('verdict.notReady', { errors: counts.error, warnings: counts.warning });
}

const isSame = (parts: Formula): Formula => infix('=', call('SUM', parts), number(changeStates.same));

/** True as long as nothing of the report has changed since the check; an error where its trace was deleted. */
const nothingChanged = ({ form }: FormKit): Formula => isSame(name(changeStatesName(form)));

const isBrokenSince = ({ form }: FormKit): Formula =>
  infix('>', call('COUNTIF', name(brokenSinceName(form)), quotedText('?*')), number(0));

const isText = (states: Formula): Formula =>
  infix('>', call('COUNTIF', states, number(changeStates.figureAsText)), number(0));

const isWorse = (kit: FormKit): Formula =>
  call('OR', isBrokenSince(kit), isText(name(changeStatesName(kit.form))));

/** The verdict at the top of the summary. */
export function verdictFormula(kit: FormKit, result: CheckResult, words: Words): Formula {
  const time = printedTime(result.checkedAt);
  const changed = quotedText(`! ${words.text('verdict.changed', { time })}`);
  return ifError(
    iff(
      nothingChanged(kit),
      quotedText(`${verdictMark(result)} ${verdictText(result, words)}`),
      iff(isWorse(kit), quotedText(`✗ ${words.text('verdict.worse', { time })}`), changed),
    ),
    changed,
  );
}

/** Characters that are shown of one list of what has changed. */
const listed = 255;

/** `beginning: one, two`, nothing where the list is empty; each item brings the comma before it. */
function listFormula(beginning: string, items: readonly Formula[]): Formula {
  const [first, ...rest] = items;
  if (first === undefined) return emptyText;
  const all = rest.length === 0 ? first : join(first, ...rest);
  return iff(
    infix('=', all, emptyText),
    emptyText,
    join(quotedText(`; ${beginning} `), call('MID', all, number(3), number(listed))),
  );
}

/** The line under the verdict: what has changed, what does not agree any more, what has become a text. */
export function changesFormula(
  kit: FormKit,
  parts: readonly TracePart[],
  lines: number,
  words: Words,
): Formula {
  const { form } = kit;
  const statesOf = ({ id }: TracePart) => name(unchangedName(form, id));
  const itemIf = (condition: Formula, label: string) => iff(condition, quotedText(`, ${label}`), emptyText);
  const changed = listFormula(
    words.text('summary.changed'),
    parts.map((part) => iff(isSame(statesOf(part)), emptyText, quotedText(`, ${part.label}`))),
  );
  const broken = listFormula(
    words.text('summary.changed.broken'),
    Array.from({ length: lines }, (_, index) =>
      call('INDEX', name(brokenSinceName(form)), number(index + 1)),
    ),
  );
  const asText = listFormula(
    `${words.text('indicators.state.asText')}:`,
    parts.map((part) => itemIf(isText(statesOf(part)), part.label)),
  );
  const mark = iff(isWorse(kit), quotedText('✗ '), quotedText('! '));
  return ifError(
    iff(
      nothingChanged(kit),
      quotedText(`✓ ${words.text('summary.unchanged')}`),
      join(mark, call('MID', join(changed, broken, asText), number(3), number(3 * listed))),
    ),
    quotedText(`! ${words.text('live.checkAgain')}`),
  );
}

/** How many hidden columns it takes to know what became of the live lines. */
export const sinceWidth = 2;

/**
 * Two hidden columns with a cell for every line of the reconciliation: the names of the rules that are broken now and
 * were not at the check, and whether what was judged then has no figures now.
 */
export function sinceSection(
  { form }: FormKit,
  result: CheckResult,
  lines: readonly Pick<LiveRule, 'id' | 'severity'>[],
  words: Words,
  top: number,
  left: number,
): Section {
  const found = new Set(result.findings.map(({ rule }) => rule));
  const passed = new Set(result.passed);
  const last = top + Math.max(lines.length, 1) - 1;
  const brokenSince = ({ id, severity }: (typeof lines)[number], index: number): Formula => {
    if (severity !== 'error' || found.has(id)) return emptyText;
    const mark = call('LEFT', call('INDEX', name(outcomesName(form)), number(index + 1)), number(1));
    const isBroken = infix('=', mark, quotedText(brokenMarks.error));
    return ifError(iff(isBroken, quotedText(`, ${words.ruleName(id)}`), emptyText), emptyText);
  };
  const missingSince = ({ id }: (typeof lines)[number]): Formula =>
    found.has(id) || passed.has(id)
      ? ifError(iff(isSame(name(changeStatesName(form))), number(0), number(1)), number(1))
      : number(0);
  return section(last, {
    cells: lines.flatMap((line, index) => [
      { row: top + index, column: left, value: formula(brokenSince(line, index)) },
      { row: top + index, column: left + 1, value: formula(missingSince(line)) },
    ]),
    styles: [
      { area: columnArea(left, top, last), style: 'Report code' },
      { area: columnArea(left + 1, top, last), style: 'Report code' },
    ],
    names: [
      { name: brokenSinceName(form), area: columnArea(left, top, last) },
      { name: missingSinceName(form), area: columnArea(left + 1, top, last) },
    ],
  });
}

/**
 * The verdict on the front sheet, which leads to the summary; before any check it says so, and how many of the live lines
 * are broken.
 *
 * @param outcomes the cells with the live lines; null where the book has none.
 */
export function frontVerdictFormula({ form }: FormKit, outcomes: Formula | null, words: Words): Formula {
  const count = (mark: string): Formula => call('COUNTIF', outcomes ?? emptyText, quotedText(`${mark}*`));
  const told = (mark: string, says: string): Formula =>
    outcomes === null
      ? emptyText
      : ifError(
          iff(
            infix('>', count(mark), number(0)),
            join(quotedText(` · ${mark} ${says} `), count(mark)),
            emptyText,
          ),
          emptyText,
        );
  const unchecked = join(
    quotedText(`– ${words.text('verdict.unchecked')}`),
    told('✗', words.text('contents.broken')),
    told('!', words.text('contents.toLookAt')),
  );
  const checked = join(name(summaryVerdictName(form)), emptyText);
  return ifError(call('HYPERLINK', quotedText(`#${summaryVerdictName(form)}`), checked), unchecked);
}

/** The verdict in the frozen head of a table's sheet: what the front sheet says, leading there. */
export function repeatedVerdict({ form }: FormKit, words: Words): Formula {
  const front = join(name(verdictName(form)), emptyText);
  const summary = join(name(summaryVerdictName(form)), emptyText);
  const unchecked = quotedText(`– ${words.text('verdict.unchecked')}`);
  return ifError(call('HYPERLINK', quotedText(`#${verdictName(form)}`), front), ifError(summary, unchecked));
}
