import { languages } from '../../../src/form/languages';
import type { CheckResult, Counts } from '../../../src/findings/check';
import { announced } from '../../../src/taskpane/frame/Announcer';
import type { Announcement } from '../../../src/taskpane/state/state';
import { loadWords } from '../../support/final-report';

const counts: Counts = { error: 2, warning: 5, question: 1, waived: 0, passed: 30, notApplicable: 3 };
const result = { counts, verdict: 'not-ready' } as CheckResult;

describe('What a screen reader is told', () => {
  it.each<[Announcement, string]>([
    [
      { id: 1, kind: 'checked', result },
      'Проверка закончена. Не готов: 2 ошибки, 5 предупреждений, 1 вопрос.',
    ],
    [{ id: 1, kind: 'rechecked', result }, 'Пересчитано. Не готов: 2 ошибки, 5 предупреждений, 1 вопрос.'],
    [{ id: 1, kind: 'created', count: 0 }, 'Все листы уже есть.'],
    [{ id: 1, kind: 'created', count: 12 }, 'Создано 12 листов.'],
    [{ id: 1, kind: 'fixed', changed: 1, skipped: 0 }, 'Изменена 1 ячейка.'],
    [
      { id: 1, kind: 'fixed', changed: 5, skipped: 2 },
      'Изменено 5 ячеек. 2 ячейки уже были другими и не тронуты.',
    ],
    [{ id: 1, kind: 'answered' }, 'Причина сохранена.'],
    [{ id: 1, kind: 'takenBack' }, 'Причина убрана.'],
    [{ id: 1, kind: 'thresholds' }, 'Пороги сохранены.'],
    [{ id: 1, kind: 'saved' }, 'Сводка записана, книга сохранена.'],
  ])('%j in Russian', async (announcement, text) => {
    expect(announced(announcement, await loadWords('ru'))).toBe(text);
  });

  it.each(languages)('has words for everything in %s', async (language) => {
    const words = await loadWords(language);
    expect(announced({ id: 1, kind: 'checked', result }, words)).toMatch(/2 .*5 .*1 /);
    expect(announced({ id: 1, kind: 'fixed', changed: 3, skipped: 1 }, words)).toMatch(/3 .*1 /);
  });
});
