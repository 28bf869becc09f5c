import type { FinalReportTextKey } from './keys';

/** What the sheets, the summary and the pane say of the final report alone. */
export const texts: Readonly<Record<FinalReportTextKey, string>> = {
  kicker: 'Үкіметтік емес ұйымдарға арналған мемлекеттік грант',
  head: 'Жоба туралы',
  breadcrumb: '← Қорытынды есеп · {section}-бөлім',
  'breadcrumb.head': '← Қорытынды есеп · титулдық мәліметтер',
  'instruction.general':
    'Ақ ұяшықтарды толтырыңыз. Грант сомасын теңгемен, күндерді 03.05.2023 түрінде көрсетіңіз.',
  'instruction.goal': 'Мақсатты өтінімнен көшіріңіз, ал нәтижені фактілермен және сандармен сипаттаңыз.',
  'instruction.activities':
    'Бір жол – бір іс-шара. Әр санның жанына оның нені білдіретінін жазыңыз: «4 тренинг; 80 қатысушы». Соңғы жолда қорытынды таныстырылымды көрсетіңіз.',
  'instruction.effects':
    'Жоспарланған және нақты деңгейді санмен, ақшаны теңгемен көрсетіңіз. Ауытқу, пайыз және бағалау өздігінен есептеледі; ауытқудың себебін соңғы бағанға жазыңыз.',
  'instruction.deviations':
    'Нақты көрсеткіш жоспардан өзгеше болса, себебін түсіндіріңіз: осы жерде барлық көрсеткішке бірден немесе көрсеткіштің өз жолында.',
  'instruction.narrative':
    '2, 3, 5 және 6-бөлімдердің мәтіндері. Табыс тарихы 5–8 сөйлемнен тұрады, кейіпкерінің байланыс деректері болғаны жөн.',
  'instruction.gender':
    'Қатысушылардың санын көрсетіңіз. Ерлер мен әйелдердің қосындысы жиынтыққа тең болуы тиіс.',
  'instruction.socialStatus': 'Әр қатысушы бір ғана санатқа жатқызылады. Санатта ешкім болмаса, 0 қойыңыз.',
  'instruction.age': 'Әр қатысушы бір ғана жас тобына жатқызылады. Топта ешкім болмаса, 0 қойыңыз.',
  'instruction.partners':
    'Бір жол – бір серіктес. Тауар, тамақ және көлік жеткізушілер серіктес болып саналмайды.',
  'instruction.proposals': 'Қаржыландыру көлемін мың теңгемен көрсетіңіз: 25 000 – бұл 25 миллион теңге.',
  'instruction.recommendations':
    'Хаттың нөмірі мен күнін көрсетіңіз; хаттардың көшірмелері есепке қоса беріледі.',
  'job.explain-deviations': 'Жоспардан негіздемесіз ауытқулар: {count, number}',
  'job.agree-total': '{table}: жиынтық есептің басқа бөліктерімен сәйкес келмейді ({count, number})',
  'job.keep-within-grant': 'Шығыстар грант сомасынан асып тұр',
  thresholds:
    'грант берушінің шектері: өзге санаттар – {percent, number}\u00a0%-дан аспайды, табыс тарихы – {limits, select, one {} other {{least, number}–}}{most, number} сөйлем',
  'head.organization': 'Ұйым',
  'head.project': 'Жоба',
  'head.periodStart': 'Басталуы',
  'head.periodEnd': 'Аяқталуы',
  'head.grant': 'Грант сомасы, теңге',
  'paper.contractNumber': 'Грант шартының №',
  'paper.contractDate': 'Шарт күні',
  'paper.headName': 'Қол қоятын басшы (Т.А.Ә.)',
  'paper.accountantName': 'Қол қоятын бухгалтер (Т.А.Ә.)',
  'head.spent': 'Жұмсалғаны, теңге',
  'head.left': 'Қалдығы, теңге',
  'group.values': 'Ұяшықтардағы мәндер',
  'group.planAndActual': 'Жоспар және факт',
  'group.participants': 'Қатысушылар',
  'group.money': 'Қаражат',
  'group.acrossTables': 'Кестелер арасында',
  'group.dates': 'Күндер',
  'group.texts': 'Мәтіндер',
  'signature.accountant': 'Бухгалтер',
  'signature.head': 'Басшы',
  'threshold.largeOtherPercent': 'Өзге санаттар, көп дегенде, %',
  'threshold.leastStorySentences': 'Табыс тарихындағы сөйлем, кемінде',
  'threshold.mostStorySentences': 'Табыс тарихындағы сөйлем, көп дегенде',
};
