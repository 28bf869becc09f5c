export const texts = {
  'field.inRow': '{table}, строка {row}: {column}',
} as const;
