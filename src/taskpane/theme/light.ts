import { createLightTheme } from '@fluentui/react-components';
import { brand } from './brand';

export const theme = createLightTheme(brand);
