import type { BrandVariants } from '@fluentui/react-components';

/** Excel's green, from nearly black to nearly white in even steps of lightness. */
export const brand: BrandVariants = {
  10: '#001402',
  20: '#002107',
  30: '#002e10',
  40: '#003d19',
  50: '#004c22',
  60: '#005c2c',
  70: '#066c36',
  80: '#107c41',
  90: '#388b55',
  100: '#549b6a',
  110: '#6daa7e',
  120: '#86ba93',
  130: '#9ec9a9',
  140: '#b6d9bf',
  150: '#cfe9d5',
  160: '#e7f9eb',
};
