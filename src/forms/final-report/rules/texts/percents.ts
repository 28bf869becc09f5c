import type { ColumnType } from '../../../../form/types';
import { agrees, percentClaims } from '../../../../reading/percents';
import { textOf } from '../../../../report/cell';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { allCellsWhere } from '../../../../rules/table-cells';

const proseTypes: readonly ColumnType[] = ['text', 'longText', 'quantities'];

export const percentMismatch = defineRule({
  id: 'percent-mismatch',
  group: 'texts',
  severity: 'warning',
  meaning:
    'A per cent stands beside the figures that it is made of and is not what they give, beyond rounding: "42 из 120 (35 %)", "70 % (84 из 120)", "62 при плане 60 (103 %)", "с 5 до 8, на 60 %".',
  source: { clause: 'Form, all sections' },
  check: ({ report }) => {
    const texts = allCellsWhere(report, ({ type }) => proseTypes.includes(type)).filter(
      ({ value }) => value.kind === 'text',
    );
    if (texts.length === 0) return [notApplicable()];
    return texts.flatMap((cell): Outcome[] => {
      const wrong = percentClaims(textOf(cell)).filter((claim) => !agrees(claim));
      if (wrong.length === 0) return [pass];
      return wrong.map(({ stated, decimals, computed: [exact], text }) => {
        const expected = Number(exact.toFixed(Math.max(1, decimals)));
        return fail(cell, {
          expected,
          actual: stated,
          values: {
            text: excerpt(text),
            expected,
            actual: stated,
            field: { kind: 'field', field: cell.path },
          },
        });
      });
    });
  },
});
