export const texts = {
  'field.inRow': '{table}, {row}-жол: {column}',
} as const;
