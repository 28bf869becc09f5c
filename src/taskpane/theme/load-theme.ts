import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from '../../excel/host';

/** Fetches one theme; the others are not loaded. */
export async function loadTheme(theme: HostTheme): Promise<Theme> {
  switch (theme) {
    // In a high-contrast theme the system itself takes the place of every colour.
    case 'light':
    case 'contrast':
      return (await import('./light')).theme;
    case 'dark':
      return (await import('./dark')).theme;
  }
}
