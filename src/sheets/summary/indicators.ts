import { effects } from '../../form/effects';
import { units } from '../../form/units';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { effectField } from '../../report/field-path';
import { deviationFormula, percentFormula, stateFormula } from '../effect-formulas';
import { cellArea, columnArea, formula, linkTo, rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { palette } from '../styles';
import { summaryColumns as at } from './columns';
import { statesName } from './names';

/** Planned and actual of the nine effects with deviation, share and state: live, as on their own sheet. */
export function indicatorsSection(top: number, words: Words): Section {
  const { language } = words;
  const headingRow = top + 1;
  const first = headingRow + 1;
  const last = first + effects.rows.length - 1;
  const figure = (name: string) => formula(`=IFERROR(IF(${name}="","",${name}),"")`);
  return section(last, {
    cells: [
      { row: top, column: at.number, value: text(words.text('summary.indicators')) },
      { row: headingRow, column: at.number, value: text('№') },
      { row: headingRow, column: at.mark, value: text(words.text('effects.state')) },
      { row: headingRow, column: at.where, value: text(words.text('summary.findings.where')) },
      { row: headingRow, column: at.what, value: text(words.text('summary.indicator')) },
      { row: headingRow, column: at.expected, value: text(words.text('summary.plan')) },
      { row: headingRow, column: at.actual, value: text(words.text('summary.actual')) },
      { row: headingRow, column: at.difference, value: text(words.text('effects.deviation')) },
      { row: headingRow, column: at.percent, value: text(words.text('summary.percent')) },
      ...effects.rows.flatMap(({ id, number, label, unit }, index) => {
        const row = first + index;
        return [
          { row, column: at.number, value: number },
          { row, column: at.mark, value: formula(stateFormula(id, words)) },
          {
            row,
            column: at.where,
            value: linkTo(fieldName(effectField(id, 'actual')), effects.sheet[language]),
          },
          { row, column: at.what, value: text(`${label[language]}, ${units[unit][language]}`) },
          { row, column: at.expected, value: figure(fieldName(effectField(id, 'plan'))) },
          { row, column: at.actual, value: figure(fieldName(effectField(id, 'actual'))) },
          { row, column: at.difference, value: formula(deviationFormula(id)) },
          { row, column: at.percent, value: formula(percentFormula(id)) },
        ];
      }),
    ],
    styles: [
      { area: cellArea(top, at.number), style: 'Report heading' },
      { area: rowArea(headingRow, at.number, at.percent), style: 'Report column heading' },
      { area: columnArea(at.number, first, last), style: 'Report number' },
      { area: columnArea(at.mark, first, last), style: 'Report cell' },
      { area: columnArea(at.where, first, last), style: 'Report cell link' },
      { area: columnArea(at.what, first, last), style: 'Report cell' },
      {
        area: { top: first, left: at.expected, bottom: last, right: at.difference },
        style: 'Report cell figure',
      },
      { area: columnArea(at.percent, first, last), style: 'Report cell percent' },
    ],
    names: [{ name: statesName, area: columnArea(at.mark, first, last) }],
    marks: [{ area: columnArea(at.mark, first, last) }],
    dataBars: [{ area: columnArea(at.percent, first, last), color: palette.bar }],
  });
}
