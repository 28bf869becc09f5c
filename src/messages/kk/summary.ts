import type { summaryTexts as russian } from '../ru/summary';

/** What a verdict, a finding, a job and a notice are called everywhere. */
export const summaryTexts = {
  'verdict.ready': 'Тапсыруға дайын{questions, plural, =0 {} other {; # сұрақ қалды}}',
  'verdict.notReady':
    'Дайын емес: {errors, plural, =0 {} other {# қате}}{warnings, plural, =0 {} other {{errors, plural, =0 {} other {, }}# ескерту}}',
  'severity.error': 'Қате',
  'severity.warning': 'Ескерту',
  'severity.question': 'Сұрақ',
  'finding.answered': 'Түсіндірілді',
  'finding.lapsed': 'Түсіндірме бұрынғы сандарға жазылған, енді күші жоқ: тексеріп, қайта жазыңыз.',
  'finding.gone': 'Алынды',
  'finding.gone.what': 'Кемшілік енді жоқ. Түсіндірме сақталды; оны өшіруге болады.',
  'finding.moreCells': ' және тағы {count, number} ұяшық',

  'job.fill-in.counted': '{table}: {required, number} ұяшықтың {filled, number} толтырылды',
  'job.fill-in': '{table}: жетіспейтін мәліметтерді енгізіңіз ({count, number})',
  'job.store-as-numbers': 'Сандар мәтін түрінде жазылған: {count, number} кестеде',

  'notice.earlierVersion':
    'Кітаптың парақтарын қондырманың бұрынғы нұсқасы жасаған. Панельдегі «Парақтарды жаңарту» түймесі (таспада «Парақтарды жасау») оларды бір басумен қазіргі түріне келтіреді: сандар, мәтіндер мен түсініктемелер сақталады.',
  'notice.missingTables':
    'Тексерілмеді, өйткені кітапта мына {count, plural, one {парақ} other {парақтар}} жоқ: {tables}. Қалған парақтар тексерілді.',
  'notice.otherEdition': 'Кітап {made} нысаны бойынша жасалған, ал тексеру {edition} нысанымен жүргізілді.',
  'notice.pastedRows':
    'Word-тан қойылған кестелер әлі өз орнында емес: {tables}. Панельдегі «Кестелерді түзету» түймесі тақырып жолдарын алып тастап, біріктірілген ұяшықтарды қайталап, деректерді өз бағандарына қайтарады.',
  'notice.pastedRows.table':
    '{table}{headings, plural, =0 {} other {, тақырып жолдары – #}}{blanks, plural, =0 {} other {, біріктірілгендердің орнындағы бос ұяшықтар – #}}{parted, plural, =0 {} other {, бөлек абзац жолдары – #}}',
  'notice.missingColumns':
    'Кітапта мына баған жоқ: {columns}. Ол тексерілмеді. Кестенің қасындағы орын бос болса, «Парақтарды жасау» түймесі жетіспейтінді қосады.',
} as const satisfies Record<keyof typeof russian, string>;
