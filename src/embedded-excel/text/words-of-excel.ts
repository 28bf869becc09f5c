/** What Excel calls things that nobody has named yet; a number follows. */
export interface NameStems {
  readonly sheet: string;
  readonly table: string;
  readonly chart: string;
}

const english: NameStems = { sheet: 'Sheet', table: 'Table', chart: 'Chart' };

/** By the language of Excel; the others are played in English. */
const stems: Readonly<Partial<Record<string, Partial<NameStems>>>> = {
  ru: { sheet: 'Лист', table: 'Таблица', chart: 'Диаграмма' },
  kk: { sheet: 'Парақ', table: 'Кесте' },
};

/** The stems in a locale: `ru-RU` gives `Лист`, `Таблица`, `Диаграмма`. */
export function nameStems(locale: string): NameStems {
  return { ...english, ...stems[locale.slice(0, 2)] };
}
