import { requireSource, requireTest } from '../require-source.mjs';
import { escaped } from './page-template.mjs';
import { pageWords } from './page-words.mjs';

const { finalReport } = requireSource('forms/final-report/index.ts');
const { groupsOf } = requireSource('rules/rule-book.ts');
const { findingsOf } = requireSource('findings/finding.ts');
const { loadWords } = requireSource('messages/load.ts');
const { allCells } = requireSource('report/report.ts');
const { liveRuleIds } = requireSource('sheets/contents.ts');
const { ruleCases } = requireTest('forms/final-report/rules/cases/index.ts');
const { contextOf, usualThresholds } = requireTest('support/final-report.ts');
const { caseReport, failuresIn, outcomesOf } = requireTest('forms/final-report/rules/cases/outcomes.ts');

/** What a workbook might tell of a report that agrees: one formula typed over, one text longer than its printed cell. */
function workbookOf(report) {
  const cellOf = (table) => allCells(report).find(({ path }) => path.table === table);
  return {
    computed: { replaced: [cellOf('gender')], count: 1 },
    cutTexts: [{ cell: cellOf('narrative'), shown: 2500, of: 3000 }],
  };
}

/** What a rule says in the first of the tests' cases in which it fails; of a workbook where it looks at that. */
function outcomesOfExample(rule) {
  const cases = ruleCases[rule.id];
  if (cases !== undefined) return outcomesOf(rule, cases.fails[0].changes);
  const report = caseReport({});
  return rule.check({ ...contextOf(report, usualThresholds), workbook: workbookOf(report) });
}

/** A finding of a rule: what a page shows is what the check says. */
function exampleOf(rule) {
  const [finding] = findingsOf(rule, failuresIn(outcomesOfExample(rule)));
  return finding ?? null;
}

function ruleSection(rule, words, live, texts) {
  const example = exampleOf(rule);
  const said = example === null ? null : words.finding(example);
  const lines =
    said === null
      ? [texts.none]
      : [
          `<strong>${escaped(texts.why)}:</strong> ${escaped(said.rule)}`,
          `<strong>${escaped(texts.example)}:</strong> ${escaped(said.finding)}`,
          `<strong>${escaped(texts.action)}:</strong> ${escaped(said.action)}`,
        ];
  if (live.has(rule.id)) lines.push(escaped(texts.live));
  return `      <section class="rule">
        <h3 id="${rule.id}">${escaped(words.ruleName(rule.id))} <span class="severity">· ${escaped(texts.severities[rule.severity])}</span></h3>
${lines.map((line) => `        <p>${line}</p>`).join('\n')}
      </section>`;
}

/** The rule book of the final report as a page of a language, each rule under its id. */
export async function rulesPage(language) {
  const texts = pageWords[language];
  const words = await loadWords(language, finalReport);
  const live = liveRuleIds(finalReport, words);
  const { book } = finalReport;
  const severities = Object.entries(texts.severities).map(
    ([id, name]) =>
      `        <li><strong>${escaped(name)}</strong> – ${escaped(texts.severityMeanings[id])}</li>`,
  );
  const groups = groupsOf(book).map((group) => {
    const rules = book.rules.filter((rule) => rule.group === group);
    return `      <h2>${escaped(words.ofForm(`group.${group}`))}</h2>
${rules.map((rule) => ruleSection(rule, words, live, texts)).join('\n')}`;
  });
  return {
    title: texts.rulesTitle,
    body: `      <h1>${escaped(texts.rulesTitle)}</h1>
      <p>${escaped(texts.rulesLead)}</p>
      <ul>
${severities.join('\n')}
      </ul>
${groups.join('\n')}`,
  };
}
