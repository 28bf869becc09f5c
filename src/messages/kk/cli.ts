import type { cliTexts as russian } from '../ru/cli';

/** What the command line says. */
export const cliTexts = {
  'cli.description': 'Excel кітаптарындағы есептер: кітап жасау, толтыру, оқу, тексеру.',
  'cli.new': 'Есептің бос кітабын жасау',
  'cli.fill': 'Есеп кітабын жасап, JSON-нан толтыру',
  'cli.read': 'Кітаптағы есепті оқып, JSON түрінде шығару',
  'cli.rules': 'Ережелер жинағын көрсету',
  'cli.option.form': 'Есеп нысаны; көрсетілмесе – парақтары кітапта бар нысан немесе {first}',
  'cli.error.unknownForm': '{form} нысаны белгісіз. Белгілілері: {known}.',
  'cli.error.severalForms':
    '{file}: кітапта бірнеше нысан бойынша есеп бар: {known}. Біреуін --form арқылы көрсетіңіз.',
  'cli.check': 'Есептерді тексеріп, кемшіліктерді шығару',
  'cli.option.lang': 'тіл: {languages}',
  'cli.option.json': 'нәтижені JSON түрінде шығару',
  'cli.option.out': 'жиынтығы бар кітапты жазу (бірнеше файл үшін – осы қалтаға)',
  'cli.option.force': 'бар файлдың үстінен жазу',
  'cli.wrote': 'Жазылды: {file}',
  'cli.expected': 'болуы тиіс {value}',
  'cli.actual': 'көрсетілген {value}',
  'cli.answered': 'Түсіндірілді: {reason}',
  'cli.coverage':
    'Орындалған ереже: {passed, number}; қолдану мүмкін болмады: {notApplicable, number}; түсіндірілді: {waived, number}.',
  'cli.error.missing': '{file}: мұндай файл жоқ. Атауы мен қалтасын тексеріңіз.',
  'cli.error.unreadable': '{file}: файлды оқу мүмкін болмады. Қол жеткізу құқығын тексеріңіз.',
  'cli.error.noReport':
    '{file}: кітапта есеп парақтары жоқ. Оларды «new» командасымен немесе «Парақтарды жасау» түймесімен жасаңыз.',
  'cli.error.incomplete':
    '{file}: мына кестелер табылмады: {tables}. Парақ жойылған немесе ұяшықтарының атауларын жоғалтқан; «Парақтарды жасау» түймесі жетіспейтінін қосады.',
  'cli.error.notJson': '{file}: бұл JSON емес. Файлды тексеріңіз: {detail}',
  'cli.error.unknownKeys': '{file}: белгісіз кілттер: {keys}. Нысанның кілттерін қолданыңыз.',
  'cli.error.wrongValue': '{file}: жарамсыз мән: {path}. Ұяшық – сан, мәтін немесе null.',
  'cli.error.exists': '{file}: файл бар. Басқа атау көрсетіңіз немесе --force қосыңыз.',
  'cli.error.write': '{file}: файлды жазу мүмкін болмады. Қалтаны және қол жеткізу құқығын тексеріңіз.',
  'cli.error.emptyFolder': '{file}: қалтада Excel кітаптары (.xlsx) жоқ.',
  'cli.error.outNeedsFolder': '{file}: бірнеше файл үшін --out бар қалтаны көрсетуі тиіс.',
  'cli.error.problem': '{file}: {what} {next} ({detail})',
  'cli.error.excel': '{file}: кітапты өңдеу мүмкін болмады ({detail}).',
  'cli.error.wouldLose':
    '{file}: осы кітаптың үстінен жазылса, мыналар жойылады: {contents}. --out параметрінде басқа атау көрсетіңіз немесе --force қосыңыз.',
  'cli.warning.notKept': '{file}: жаңа кітапқа көшірілмегені: {contents}. Бастапқы кітапта бәрі сақталды.',
} as const satisfies Record<keyof typeof russian, string>;
