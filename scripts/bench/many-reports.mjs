/**
 * A folder of reports as a funder gets them in a week: `many-reports.mjs FOLDER [COUNT]`. One in ten is a Word form, every
 * other workbook has the summary of a check, one in a hundred is a second version of the report before it, and the last one
 * was cut off on its way. The same reports whenever they are made; what stands in the folder already is left.
 *
 * The first workbooks are filled and checked as the command line does it, which takes seconds each. The others are those
 * again under their own names, with their own project and grant.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { requireSource } from '../require-source.mjs';
import { reportOf } from './reports.mjs';
import { readSample } from './requests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const regions = ['Абай', 'Алматы', 'Атырау', 'Костанай', 'Павлодар', 'Туркестан', 'Улытау'];
const subjects = ['Школа старост', 'Доступная среда', 'Молодежь села', 'Чистый двор', 'Серебряный возраст'];
/** How many activities a report has; the sample has ten. */
const lengths = [4, 6, 8, 10, 12, 14, 18, 24, 40];
/** After so many reports length and summary are as they were. */
const cycle = 2 * lengths.length;

const isWord = (index) => index % 10 === 4;
const isChecked = (index) => index % 2 === 0;
/** The report that this one is the second version of, or itself. */
const numberOf = (index) => (index % 100 === 99 ? index - 1 : index);

/** What is a report's own: who, what, how much. */
function headOf(index) {
  const number = numberOf(index);
  return {
    organization: `Общественный фонд «${regions[number % regions.length]} ${number}»`,
    project: `${subjects[number % subjects.length]}, проект ${number}`,
    grantAmount: 1_500_000 + number * 17_000,
  };
}

/** The report with this number: its own names, money and people. One in three does not add up. */
function numbered(sample, index) {
  const report = reportOf(sample, lengths[index % lengths.length]);
  const [men, women] = [20 + ((index * 37) % 200), 30 + ((index * 53) % 250)];
  return {
    ...report,
    general: { ...report.general, ...headOf(index) },
    effects: {
      ...report.effects,
      directBeneficiaries: { ...report.effects.directBeneficiaries, actual: men + women },
    },
    gender: { ...report.gender, total: men + women + (index % 3 === 0 ? 1 : 0), men, women },
  };
}

/** A workbook again, as that of another report. */
function renamed(bytes, from, to) {
  const own = [
    [from.organization, to.organization],
    [from.project, to.project],
    [`<v>${from.grantAmount}</v>`, `<v>${to.grantAmount}</v>`],
  ];
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.endsWith('.xml')
      ? strToU8(own.reduce((text, [old, fresh]) => text.replaceAll(old, fresh), strFromU8(part)))
      : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** Writes so many reports into a folder. */
export async function writeReports(folder, count) {
  const { check, fill } = requireSource('cli/commands.ts');
  const { forms } = requireSource('forms/index.ts');
  const { exportDocument } = requireSource('document/export-document.ts');
  const sample = readSample(root);
  const layout = await forms[0].loadWordLayout();
  mkdirSync(folder, { recursive: true });
  const name = (index, extension) => join(folder, `${String(index + 1).padStart(4, '0')}.${extension}`);
  const made = new Map();
  for (let index = 0; index < count; index++) {
    const out = name(index, isWord(index) ? 'docx' : 'xlsx');
    const like = made.get(index % cycle);
    if (isWord(index)) {
      if (!existsSync(out))
        writeFileSync(out, await exportDocument(forms[0].form, layout, numbered(sample, index), 'ru'));
    } else if (like !== undefined) {
      if (!existsSync(out))
        writeFileSync(out, renamed(readFileSync(name(like, 'xlsx')), headOf(like), headOf(index)));
    } else {
      made.set(index % cycle, index);
      if (existsSync(out)) continue;
      const data = name(index, 'json');
      writeFileSync(data, JSON.stringify(numbered(sample, index)));
      await fill(data, out, { forms, form: null, language: 'ru', force: true });
      rmSync(data);
      if (isChecked(index)) await check(out, { forms, form: null, language: null, out, force: true });
    }
  }
  const last = name(count - 1, 'xlsx');
  writeFileSync(last, readFileSync(last).subarray(0, 3000));
}

const [, script, folder, count = '500'] = process.argv;
if (import.meta.url === pathToFileURL(script).href) await writeReports(folder, Number(count));
