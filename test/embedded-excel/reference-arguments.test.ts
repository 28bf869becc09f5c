import { withReferenceArguments } from '../../src/embedded-excel/calculation/reference-arguments';

const names: Record<string, string> = { men: 'Гендер!$C$6', people: 'Лист!$A$1:$A$9' };

describe('a single cell given to a function that counts or adds up', () => {
  it.each([
    ['COUNT(A1)=1', 'COUNT(A1:A1)=1'],
    ['SUM( $B$2 ,C3:C4)', 'SUM($B$2:$B$2,C3:C4)'],
    ["COUNTA('Мой лист'!B6)", "COUNTA('Мой лист'!B6:B6)"],
    ['COUNT(men,people)', 'COUNT(Гендер!$C$6:$C$6,people)'],
    [
      'IF(AND(COUNT(men)=1,A1>2),SUM(A1,A2)+A3,"COUNT(A1)")',
      'IF(AND(COUNT(Гендер!$C$6:$C$6)=1,A1>2),SUM(A1:A1,A2:A2)+A3,"COUNT(A1)")',
    ],
    ['COUNTIFS(A1,">=1")', 'COUNTIFS(A1:A1,">=1")'],
    ['ABS(A1)+men', 'ABS(A1)+men'],
    ['SUM(A1+A2)', 'SUM(A1+A2)'],
    ['IF(men="","",men)', 'IF(men="","",men)'],
  ])('%s becomes %s', (formula, expected) => {
    expect(withReferenceArguments(formula, (name) => names[name])).toBe(expected);
  });
});
