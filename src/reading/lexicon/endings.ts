/** Endings, Russian and Kazakh, written behind figures and words. */

/** Behind a figure that counts: "2-х", "5-ти". */
export const cardinalEndings = 'ух ех х мя ти ми';

/** Behind a figure that gives a place in an order: "1-й", "3-е", "2-ші". */
export const ordinalEndings = 'й я е го му м ый ая ое ой ого ому ая ую ші шы інші ыншы нші ншы';

/** Kazakh cases: "1000-нан", "жүзден", "45 мыңға". */
export const kazakhCases =
  'нан нен дан ден тан тен ға ге қа ке ны ні ды ді ты ті да де та те ның нің дың дің тың тің мен бен пен';

/** Kazakh possessives: "жылы", "ауданы", "тұрғыны". */
export const kazakhPossessives = 'сы сі ы і';

/** Behind a figure that is some of a whole, with a case or without: "15 ұйымнан 13-і", "қатысушылардың 20-сын". */
export const figurePossessives = 'сы сі ы і сын сін ын ін сына сіне ына іне';

/** Kazakh plurals. */
export const kazakhPlurals = 'лар лер дар дер тар тер';
