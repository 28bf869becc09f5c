import { createHash } from 'node:crypto';
import { checkReceipt, receiptLine, receiptOf } from '../../src/findings/receipt';
import { emptyValue, type CellValue } from '../../src/report/cell';
import { buildReport, type Report } from '../../src/report/report';
import { form } from '../support/final-report';

const text = (said: string): CellValue => ({ kind: 'text', text: said });
const number = (value: number): CellValue => ({ kind: 'number', value });

/** A report in which only these fields say something: `gender.men`. */
function reportOf(values: Readonly<Record<string, CellValue>>): Report {
  return buildReport(
    form,
    () => 0,
    ({ table, column }) => ({ value: values[`${table}.${column}`] ?? emptyValue, place: null }),
  );
}

const values = { 'general.project': text('Пример'), 'gender.total': number(416), 'gender.men': number(167) };
const report = reportOf(values);
const receipt = receiptOf(report, '2026.1');

test('a receipt is the first hundred bits of SHA-256 over what the cells say, in the order of the form', () => {
  const said = [
    'receipt 1',
    'kz-ngo-final-report',
    '2022',
    '2026.1',
    'general.project=tПример',
    'gender.total=n416',
    'gender.men=n167',
  ].join('\u0000');
  const bits = [...createHash('sha256').update(said).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const letters = Array.from(
    { length: 20 },
    (_, index) => alphabet[parseInt(bits.slice(index * 5, index * 5 + 5), 2)],
  );
  expect(receipt.replaceAll('-', '')).toBe(letters.join(''));
  expect(receipt).toMatch(/^.{4}(-.{4}){4}$/);
});

test.each<[string, Readonly<Record<string, CellValue>>, string]>([
  ['a figure', { ...values, 'gender.men': number(168) }, '2026.1'],
  ['a letter', { ...values, 'general.project': text('Примеp') }, '2026.1'],
  ['a figure that became a text', { ...values, 'gender.men': text('167') }, '2026.1'],
  [
    'a figure in another cell',
    { ...values, 'gender.men': emptyValue, 'gender.women': number(167) },
    '2026.1',
  ],
  ['a cell that was blank', { ...values, 'age.total': number(0) }, '2026.1'],
  ['the rule book', values, '2026.2'],
])('%s that changed breaks it', (_, changed, rules) => {
  expect(receiptOf(reportOf(changed), rules)).not.toBe(receipt);
});

test.each<[string, Readonly<Record<string, CellValue>>]>([
  ['blanks at the end of a text', { ...values, 'general.project': text('Пример ') }],
  ['the last bit of a fraction', { ...values, 'gender.total': number(416.00000000000006) }],
])('%s do not break it', (_, same) => {
  expect(receiptOf(reportOf(same), '2026.1')).toBe(receipt);
});

test('the line bears the receipt and its rules, whatever it is called', () => {
  const line = receiptLine('Есептің бақылау сомасы', receipt, '2026.1');
  expect(checkReceipt(line, report)).toEqual({ receipt, rules: '2026.1', matches: true });
  expect(checkReceipt(line, reportOf({ ...values, 'gender.men': number(1) }))).toEqual({
    receipt,
    rules: '2026.1',
    matches: false,
  });
  expect(checkReceipt('Контрольная сумма отчета', report)).toBeNull();
});
