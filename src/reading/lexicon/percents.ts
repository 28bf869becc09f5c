/** How texts say a share beside its figures, and a change beside its ends; as patterns. */

/** "%", "процентов", "пайызға". */
export const percentSign = '(?:%|процент\\p{L}*|пайыз\\p{L}*)';

/** A bound or an estimate beside a figure: such a share need not be exact. */
export const inexact =
  'более|свыше|больше|менее|меньше|около|почти|порядка|примерно|до|не\\s+менее|не\\s+более|минимум|шамамен|кемінде|астам|жуық|көп|аса|[~≈><≥≤]';

/** Between what was done and what was planned: "62 при плане 60", "45 вместо 40". */
export const insteadOf = '(?:при\\s+план(?:е|овых|овом)|вместо|против|при\\s+запланированных)';
/** Kazakh, behind the plan: "280 орнына 285". */
export const insteadOfBehind = '(?:орнына|орнында)';

/** Words that lead from how many were before to how many were then. */
export const later = 'после|стало|теперь|затем|в\\s+(?:конце|итоге)|кейін|соңында|қазір';

/** Words by which a change is told upwards and downwards, as stems. */
export const upwards =
  'больше|выше|увелич|превы|перевыполн|вырос|возрос|прибав|артық|көп|асты|асқан|асыра|өсті|өскен|көбей|артты';
export const downwards =
  'меньше|ниже|уменьш|сократ|сниз|недовыполн|недобор|упал|кем|аз|азай|төменде|қысқар|орындалма';

/** That the plan was exceeded, and that it was not reached. */
export const abovePlan =
  'перевыполн\\p{L}*|превы(?:шени|си)\\p{L}*\\s+план\\p{L}*|сверх\\s+план\\p{L}*|план\\p{L}*\\s+(?:превышен|перевыполнен)|жоспар\\p{L}*\\s+(?:асыра|артық)';
export const belowPlan =
  'недовыполн\\p{L}*|недобор|план\\p{L}*\\s+(?:полностью\\s+)?не\\s+(?:был\\p{L}*\\s+)?(?:выполнен|достигнут)|жоспар\\p{L}*\\s+(?:толық\\s+)?орындалма';

/** "Еще 40", "тағы 5", and what those did. */
export const more = '(?:еще|дополнительно|тағы|қосымша)';
export const joined = 'добавил|присоедин|прибав|пришл|қосыл';
/** "Дополнительно 1 сотрудник": more than planned, whatever was planned. */
export const moreBesides =
  '(?:дополнительно|қосымша)\\s+(?:\\p{L}+\\s+)?\\d+(?=\\s+(?:сотрудник|специалист|человек|чел|нпо|партнер|эксперт|участник|адам|маман|қызметкер))';

const CAME = '(?:участник|людей|человек|бенефициар|слушател|зрител|қатысушы|адам)\\p{L}*';
/** "Количество участников увеличилось", without by how many: with it, the figure is what is told. */
const NO_FIGURE = '(?!\\p{L}|\\s+(?:на|с|со|до)\\s+\\d)';
const COUNT = `(?:количество|число)\\s+${CAME}\\s+`;
const WAS = '(?:\\s+(?:было|оказалось|стало|пришло))?';
/** "Больше участников", "участников оказалось меньше". */
export const moreCame = `больше\\s+${CAME}|${CAME}${WAS}\\s+(?:больше|көп)(?!\\p{L})|${COUNT}(?:увелич|возрос|вырос)\\p{L}*${NO_FIGURE}|${CAME}\\s+саны\\s+(?:артты|көбей|өсті)\\p{L}*`;
export const fewerCame = `меньше\\s+${CAME}|${CAME}${WAS}\\s+(?:меньше|аз)(?!\\p{L})|${COUNT}(?:уменьш|сократ|сниз)\\p{L}*${NO_FIGURE}|${CAME}\\s+саны\\s+(?:азай|кемі|төменде)\\p{L}*`;

/** A change by its verb, as stems. */
export const rises = 'вырос|возрос|повысил|увеличил|өсті|өскен|артты|артқан|көбей';
export const falls = 'снизил|сократил|уменьшил|упал|понизил|төменде|азай|қысқар';
/** Of whom no more than all can be: a share of people or of their content. */
export const sharesOfPeople =
  'удовлетвор|доволен|довольн|посещаемост|опрошен|респондент|участник|қанағаттан|қатысушы|сұралған';
/** Of a plan and of what was before there can be more than all. */
export const sharesOfPlan =
  'выполн|план|рост|вырос|возрос|увелич|превы|больше|охват|повыс|прирост|жоспар|өсті|артты|артық|орында|көбей';
/** Marks on a scale. */
export const grades = 'балл|оценк|рейтинг|ұпай|баға';
