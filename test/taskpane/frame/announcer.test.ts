import { languages } from '../../../src/form/languages';
import type { CheckResult, Counts } from '../../../src/findings/check';
import { announced } from '../../../src/taskpane/frame/Announcer';
import type { Announcement } from '../../../src/taskpane/state/state';
import { loadWords } from '../../support/final-report';

const counts: Counts = {
  error: 2,
  warning: 5,
  question: 1,
  waived: 0,
  passed: 30,
  notApplicable: 3,
  jobs: 8,
};
const result = { counts, verdict: 'not-ready' } as CheckResult;

describe('What a screen reader is told', () => {
  it.each<[Announcement, string]>([
    [
      { id: 1, kind: 'checked', result },
      'Проверка закончена. Не готов: 2 ошибки, 5 предупреждений, 1 вопрос.',
    ],
    [
      { id: 1, kind: 'rechecked', result },
      'Проверено снова. Не готов: 2 ошибки, 5 предупреждений, 1 вопрос.',
    ],
    [{ id: 1, kind: 'created', count: 0 }, 'Все листы уже есть.'],
    [{ id: 1, kind: 'created', count: 12 }, 'Создано 12 листов.'],
    [{ id: 1, kind: 'fixed', changed: 1, skipped: 0, left: 16 }, 'Изменена 1 ячейка. Осталось дел: 16.'],
    [{ id: 1, kind: 'undone', changed: 1, skipped: 0, left: 17 }, 'Возвращена 1 ячейка. Осталось дел: 17.'],
    [
      { id: 1, kind: 'fixed', changed: 5, skipped: 2, left: 0 },
      'Изменено 5 ячеек. 2 ячейки уже были другими и не тронуты. Все сделано.',
    ],
    [{ id: 1, kind: 'answered', left: 16 }, 'Пояснение сохранено. Осталось дел: 16.'],
    [{ id: 1, kind: 'takenBack', left: 17 }, 'Пояснение убрано. Осталось дел: 17.'],
    [{ id: 1, kind: 'explained', left: 1 }, 'Обоснование вписано в отчет. Осталось дел: 1.'],
    [{ id: 1, kind: 'refreshed' }, 'Сводка обновлена.'],
    [{ id: 1, kind: 'thresholds' }, 'Пороги сохранены.'],
    [{ id: 1, kind: 'saved' }, 'Сводка записана, книга сохранена.'],
  ])('%j in Russian', async (announcement, text) => {
    expect(announced(announcement, await loadWords('ru'))).toBe(text);
  });

  it.each(languages)('has words for everything in %s', async (language) => {
    const words = await loadWords(language);
    expect(announced({ id: 1, kind: 'checked', result }, words)).toMatch(/2 .*5 .*1 /);
    expect(announced({ id: 1, kind: 'fixed', changed: 3, skipped: 1, left: 2 }, words)).toMatch(/3 .*1 /);
  });
});
