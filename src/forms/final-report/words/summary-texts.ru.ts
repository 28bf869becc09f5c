/** What the summary, and the cells of the front sheet for the paper, say of the final report alone. */
export const summaryTexts = {
  'paper.contractNumber': 'Договор о гранте, №',
  'paper.contractDate': 'Дата договора',
  'paper.headName': 'Подписывает руководитель (Ф.И.О.)',
  'paper.accountantName': 'Подписывает бухгалтер (Ф.И.О.)',
  'head.spent': 'Израсходовано, тенге',
  'head.left': 'Остаток, тенге',
  'group.values': 'Значения ячеек',
  'group.planAndActual': 'План и факт',
  'group.participants': 'Участники',
  'group.money': 'Деньги',
  'group.acrossTables': 'Между таблицами',
  'group.dates': 'Даты',
  'group.texts': 'Тексты',
} as const;
