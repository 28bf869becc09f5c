import { createDarkTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';

/** Links and small brand texts are a step lighter than Fluent's own choice, to be read on its greys. */
export const theme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorBrandForegroundLinkSelected: brand[120],
};
