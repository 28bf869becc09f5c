import type { ColumnType } from '../../../../form/types';
import { agrees, oddShares, percentClaims } from '../../../../reading/percents';
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
    'A per cent stands beside the figures that it is made of and is not what they give, beyond rounding: "42 из 120 (35 %)", "70 % (84 из 120)", "62 при плане 60 (103 %)", "с 5 до 8, на 60 %". Or a share of people is above 100 %, a mark above its scale, a rise leads to less.',
  source: { clause: 'Form, all sections' },
  check: ({ report }) => {
    const texts = allCellsWhere(report, ({ type }) => proseTypes.includes(type)).filter(
      ({ value }) => value.kind === 'text',
    );
    if (texts.length === 0) return [notApplicable()];
    return texts.flatMap((cell): Outcome[] => {
      const text = textOf(cell);
      const wrong = percentClaims(text).filter((claim) => !agrees(claim));
      const odd = oddShares(text).map((share) =>
        fail(cell, {
          actual: share.text,
          values: {
            kind: share.kind,
            text: excerpt(share.text),
            expected: 0,
            actual: 0,
            field: { kind: 'field', field: cell.path },
          },
        }),
      );
      if (wrong.length === 0 && odd.length === 0) return [pass];
      return [
        ...odd,
        ...wrong.map(({ stated, decimals, computed: [exact], text: said }) => {
          const expected = Number(exact.toFixed(Math.max(1, decimals)));
          return fail(cell, {
            expected,
            actual: stated,
            values: {
              text: excerpt(said),
              expected,
              actual: stated,
              field: { kind: 'field', field: cell.path },
              kind: 'figures',
            },
          });
        }),
      ];
    });
  },
});
