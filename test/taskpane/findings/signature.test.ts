import { signedReason, unsigned } from '../../../src/taskpane/findings/signature';

const day = new Date(2026, 10, 27);

describe('An explanation', () => {
  it.each([
    ['Пришло больше жителей.', 'А. Примерова', 'Пришло больше жителей. (А. Примерова, 27.11.2026)'],
    ['  Округление. ', '', 'Округление. (27.11.2026)'],
    // Signed again after it was changed: one name and one day.
    ['Округление. (А. Примерова, 01.02.2026)', 'Б. Примеров', 'Округление. (Б. Примеров, 27.11.2026)'],
  ])('%j by %j is kept as %j', (reason, name, kept) => {
    expect(signedReason(reason, name, day)).toBe(kept);
  });

  it.each([
    ['Округление. (А. Примерова, 01.02.2026)', 'Округление.'],
    ['Округление. (01.02.2026)', 'Округление.'],
    ['По акту (01.02.2026) от школы', 'По акту (01.02.2026) от школы'],
    ['Округление (взносы)', 'Округление (взносы)'],
  ])('%j is %j without its signature', (reason, bare) => {
    expect(unsigned(reason)).toBe(bare);
  });
});
