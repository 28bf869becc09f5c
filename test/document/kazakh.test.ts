import type { DocumentReport } from '../../src/document/report';
import { consistent } from '../fixtures/reports';
import { byValue } from './support/by-value';
import { readForm } from './support/read-told';
import { docx, p, tbl } from './support/word-xml';

const { general, goal, activities, gender, narrative, partners } = consistent.kk;
const all = (row: object): string[] =>
  Object.values(row).map((value) => (value === null ? '' : String(value)));

/** A form in the Kazakh of another translator than ours. */
const form = [
  p('ӘЛЕУМЕТТІК ЖОБАНЫ ІСКЕ АСЫРУ БОЙЫНША ҚОРЫТЫНДЫ ЕСЕП'),
  p(`1. ҮЕҰ-ның толық атауы: ${general.organization}`),
  p(`2. Ұйым басшысының тегі, аты, әкесінің аты (бар болса): ${general.head}`),
  p(`3. Заңды мекенжай, байланыс телефоны: ${general.address}, ${general.phone}`),
  p(
    `4. Грантты іске асыру аясындағы әлеуметтік жобаның атауы (бағыты): ${general.project} (${general.direction})`,
  ),
  p(
    '5. Әлеуметтік жобаны іске асырудың басталу және аяқталу күні: 2024 жылғы 1 маусым – 2025 жылғы 31 мамыр',
  ),
  p('6. Грантты іске асыруға бөлінген жалпы қаражат: 9 000 000 (тоғыз миллион) теңге'),
  p('1. Әлеуметтік жоба аясындағы іс-шараларды сипаттаңыз'),
  p(`Жобаның мақсаты: ${goal.goal}`),
  p(`Қол жеткізілген нәтижелер: ${goal.achieved}`),
  tbl([
    [
      'Тапсырма',
      'Іс-шаралар',
      'Өткізу күні',
      'Өткізу орны',
      'Қатысушылардың саны',
      'Қысқа мерзімді нәтижелер',
      'Сандық және сапалық көрсеткіштер',
      'Жоспар',
      'Іс жүзінде',
      'Әсері',
    ],
    ...activities.map(all),
  ]),
  p(`2. Мақсатқа жету: ${narrative.goalAchievement}`),
  p('Табыс тарихы'),
  p(narrative.successStory),
  p('Гендерлік көрсеткіштер:'),
  tbl([['Барлығы', 'Ер адамдар', 'Әйел адамдар'], all(gender)]),
  p('Жобаның серіктестері'),
  tbl([['Ұйымның атауы', 'Рөлі', 'Байланыс', 'Ескерту'], ...partners.map(all)]),
].join('');

it('a Kazakh form in another translation is read by what it says', () => {
  const { report, leftOver } = readForm(docx(form));
  const told: DocumentReport = {
    form: consistent.kk.form,
    edition: consistent.kk.edition,
    general,
    goal,
    activities,
    gender,
    partners,
    narrative: { goalAchievement: narrative.goalAchievement, successStory: narrative.successStory },
  };
  expect(byValue(report)).toEqual(byValue(told));
  expect(leftOver).toEqual([]);
});
