/** A colour of the file: fixed, of the theme with a tint, or of the old palette. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The colours of Office's theme in the order of the file's numbers: light, dark, light 2, dark 2, six accents, two links. */
const themeColors = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** `#RRGGBB` as the file writes it: opaque, `FFRRGGBB`. */
export const colorToFile = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A colour of the file as `#RRGGBB`, or null when it says nothing that we know. */
export function colorFromFile(color: FileColor | undefined): string | null {
  if (!color) return null;
  if (color.argb !== undefined && /^[0-9a-f]{6,8}$/i.test(color.argb))
    return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? undefined : themeColors[color.theme];
  return base === undefined ? null : tinted(base, color.tint ?? 0);
}

/** A colour made lighter (above zero) or darker (below zero) by a share of what is left. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((place) => parseInt(color.slice(place, place + 2), 16));
  const mixed = channels.map((channel) =>
    Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)),
  );
  return `#${mixed
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
