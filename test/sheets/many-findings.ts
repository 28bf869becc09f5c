import type { Report } from '../../src/report/report';
import { consistent, reportWith } from '../fixtures/reports';

/**
 * A consistent report with so many activities, each of which did less than it planned: one error an activity, and
 * little else.
 */
export function reportWithManyFindings(count = 300): Report {
  const [activity] = consistent.ru.activities;
  return reportWith({
    activities: Array.from({ length: count }, (_, index) => ({
      ...activity,
      task: `Задача ${Math.floor(index / 10) + 1}`,
      activity: `Встреча ${index + 1}`,
      place: `Село ${index + 1}`,
      plan: '4 тренинга',
      actual: '3 тренинга',
    })),
  });
}
