import type { compareTexts as russian } from '../ru/compare';

/** What a comparison of two reports says, on the command line and in the pane. */
export const compareTexts = {
  'compare.command': 'Есепте не өзгергенін көрсету: бұрынғы файлдан жаңасына',
  'compare.blank': 'бос',
  'compare.asText': '{value} мәтін түрінде',
  'compare.fell': 'жиынтық азайды',
  'compare.wasRow': 'бұрын {row}-жол',
  'compare.rowAdded': '{row}-жол қосылды: {said}',
  'compare.rowRemoved': '{row}-жол жойылды: {said}',
  'compare.rowMoved': '{before}-жол {after}-жол болды: {said}',
  'compare.changes': 'Өзгерістер: {count, number}{fell, plural, =0 {} other {; азайған жиынтықтар: #}}',
  'compare.gone': 'Алынған ескертпелер: {count, number}',
  'compare.came': 'Жаңа ескертпелер: {count, number}',
  'compare.explained': 'Түсіндірілген ескертпелер: {count, number}',
  'compare.reopened': 'Енді күші жоқ түсіндірмелер: {count, number}',
  'compare.notCompared': 'Салыстырылмады, себебі мұндай баған файлдардың бірінде ғана бар: {columns}.',
  'compare.otherForm':
    '{file}: бұл {other} нысаны бойынша есеп, ал бір нысандағы есептер салыстырылады ({form}).',
} as const satisfies Record<keyof typeof russian, string>;
