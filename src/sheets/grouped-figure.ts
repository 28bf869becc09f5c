/**
 * A whole figure with its thousands apart, as an Excel expression that gives a text: `5 002 880`.
 *
 * TEXT would be shorter, but the calculation engine drops the spaces of its formats.
 *
 * @param figure an expression that is zero or more.
 */
export function groupedFigure(figure: string): string {
  const whole = `ROUND(${figure},0)`;
  const three = (of: string) => `RIGHT("00"&MOD(${of},1000),3)`;
  const thousands = `INT(${whole}/1000)`;
  return `IF(${whole}<1000,${whole},IF(${whole}<1000000,${thousands},INT(${whole}/1000000)&" "&${three(thousands)})&" "&${three(whole)})`;
}
