import { Tab, TextRun, type IRunOptions } from 'docx';

/** Characters that XML cannot hold, and halves of pairs. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as lines; what XML cannot hold is shown as U+FFFD, because it may not vanish. */
export function linesOf(text: string): string[] {
  return text.replace(/\r\n?/gu, '\n').replace(unwritable, '\ufffd').split('\n');
}

/** A line with its tabs. */
export function runOf(line: string, options: IRunOptions = {}): TextRun {
  const children = line.split('\t').flatMap((piece, at) => (at === 0 ? [piece] : [new Tab(), piece]));
  return new TextRun({ ...options, children });
}

/** A text of several lines inside one paragraph. */
export function runsOf(text: string, options: IRunOptions = {}): TextRun[] {
  return linesOf(text).map((line, at) => runOf(line, at === 0 ? options : { ...options, break: 1 }));
}
