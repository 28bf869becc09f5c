import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from '../../excel/host';

/** Fetches one theme; the others are not loaded. */
export async function loadTheme(theme: HostTheme): Promise<Theme> {
  switch (theme) {
    case 'light':
      return (await import('./light')).theme;
    case 'dark':
      return (await import('./dark')).theme;
    case 'contrast':
      return (await import('./contrast')).theme;
  }
}
