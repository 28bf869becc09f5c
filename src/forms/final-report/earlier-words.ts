import type { EarlierWords } from '../../sheets/form-kit';

/** Tabs of earlier versions that no sheet of today's has, in all languages. */
const tabs: readonly string[] = ['Описание', 'Сипаттама', 'Narrative'];

/**
 * What sheets of earlier versions say around their tables and nothing of today's says: hints under the titles, and labels that
 * were shorter than the paper's. By them the add-in tells its own words from a person's when it renews a sheet.
 */
const texts: readonly string[] = [
  'Заполните белые ячейки. Сумму гранта укажите в тенге, даты – в виде 03.05.2023.',
  '6. Общая сумма средств, выделенная на реализацию гранта',
  'Цель перепишите из заявки, а результат опишите фактами и цифрами.',
  'Одна строка – одно мероприятие. Рядом с каждым числом пишите, что оно считает: «4 тренинга; 80 участников». Последней строкой укажите итоговую презентацию.',
  'Плановый и фактический уровни укажите числами, деньги – в тенге. Отклонение, процент и оценка рассчитываются сами; причину отклонения напишите в последней графе.',
  'Если факт отличается от плана, объясните причину: здесь – сразу для всех показателей, или в строке самого показателя.',
  'Описательная часть',
  'Тексты разделов 2, 3, 5 и 6. История успеха – от 5 до 8 предложений, желательно с контактами ее героя.',
  '3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта',
  'История успеха',
  '5. Конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами',
  '5. Долговременное влияние проекта на решаемую проблему',
  '6. Анализ вклада партнеров, органов власти, структур, оказывавших поддержку',
  'Укажите число участников. Мужчины и женщины вместе должны давать итог.',
  'Каждого участника относят к одной категории. Если в категории никого нет, поставьте 0.',
  'Каждого участника относят к одной возрастной группе. Если в группе никого нет, поставьте 0.',
  'Одна строка – один партнер. Поставщики товаров, питания и транспорта партнерами не считаются.',
  'Объем финансирования укажите в тысячах тенге: 25 000 – это 25 миллионов тенге.',
  'Укажите номер и дату письма; копии писем прилагаются к отчету.',
  'Ақ ұяшықтарды толтырыңыз. Грант сомасын теңгемен, күндерді 03.05.2023 түрінде көрсетіңіз.',
  '6. Грантты іске асыруға бөлінген қаражаттың жалпы сомасы',
  'Мақсатты өтінімнен көшіріңіз, ал нәтижені фактілермен және сандармен сипаттаңыз.',
  'Бір жол – бір іс-шара. Әр санның жанына оның нені білдіретінін жазыңыз: «4 тренинг; 80 қатысушы». Соңғы жолда қорытынды таныстырылымды көрсетіңіз.',
  'Жоспарланған және нақты деңгейді санмен, ақшаны теңгемен көрсетіңіз. Ауытқу, пайыз және бағалау өздігінен есептеледі; ауытқудың себебін соңғы бағанға жазыңыз.',
  'Нақты көрсеткіш жоспардан өзгеше болса, себебін түсіндіріңіз: осы жерде барлық көрсеткішке бірден немесе көрсеткіштің өз жолында.',
  'Сипаттама бөлімі',
  '2, 3, 5 және 6-бөлімдердің мәтіндері. Табыс тарихы 5–8 сөйлемнен тұрады, кейіпкерінің байланыс деректері болғаны жөн.',
  '3. Әлеуметтік жоба аяқталғаннан кейін және/немесе іске асыру барысында болған әлеуметтік және басқа өзгерістерді өлшеу',
  'Табыс тарихы',
  '5. Әлеуметтік жобаны іске асыру барысында көрсетілген нысаналы топтар алған нақты нәтижелер',
  '5. Жобаның шешілетін проблемаға ұзақ мерзімді әсері',
  '6. Серіктестердің, билік органдарының, қолдау көрсеткен құрылымдардың үлесін талдау',
  'Қатысушылардың санын көрсетіңіз. Ерлер мен әйелдердің қосындысы жиынтыққа тең болуы тиіс.',
  'Әр қатысушы бір ғана санатқа жатқызылады. Санатта ешкім болмаса, 0 қойыңыз.',
  'Әр қатысушы бір ғана жас тобына жатқызылады. Топта ешкім болмаса, 0 қойыңыз.',
  'Бір жол – бір серіктес. Тауар, тамақ және көлік жеткізушілер серіктес болып саналмайды.',
  'Қаржыландыру көлемін мың теңгемен көрсетіңіз: 25 000 – бұл 25 миллион теңге.',
  'Хаттың нөмірі мен күнін көрсетіңіз; хаттардың көшірмелері есепке қоса беріледі.',
  'Fill in the white cells. Give the grant in tenge and dates as 03.05.2023.',
  '6. Total amount allocated for the grant',
  'Copy the goal from the application; describe the result with facts and figures.',
  'One row per activity. Beside every figure write what it counts: “4 trainings; 80 participants”. The last row is the final presentation.',
  'Enter planned and actual levels as numbers, money in tenge. Deviation, share and state are worked out for you; give the reason for a deviation in the last column.',
  'If actual differs from plan, give the reason: here for all indicators at once, or in the indicator’s own row.',
  'Narrative part',
  'The texts of sections 2, 3, 5 and 6. The success story runs to 5 to 8 sentences, preferably with a contact.',
  '3. Measurement of social and other changes after and/or during the project',
  'Success story',
  '5. Concrete results obtained by the target groups',
  '5. Long-term influence on the problem',
  '6. Analysis of the contribution of partners, authorities and supporting bodies',
  'Enter the number of participants. Men and women together must make the total.',
  'Each participant belongs to one category. Enter 0 where a category has nobody.',
  'Each participant belongs to one age group. Enter 0 where a group has nobody.',
  'One row per partner. Suppliers of goods, catering and transport are not partners.',
  'Give the funding in thousand tenge: 25 000 is 25 million tenge.',
  'Give the number and date of the letter; attach copies of the letters to the report.',
];

/** The words of earlier versions of this form. */
export const earlierWords: EarlierWords = { texts, tabs };
