export const texts = {
  'field.inRow': '{table}, row {row}: {column}',
} as const;
