import { convertMillimetersToTwip, PageOrientation, type ISectionOptions } from 'docx';

export type Orientation = 'portrait' | 'landscape';

const short = 210;
const long = 297;
/** Millimetres: room to bind on the left, as papers that are filed have it. */
const margins = {
  portrait: { top: 20, right: 15, bottom: 20, left: 20 },
  landscape: { top: 20, right: 15, bottom: 15, left: 15 },
} as const;

/** How wide a text or a table may be, in twentieths of a point. */
export function contentWidth(orientation: Orientation): number {
  const { left, right } = margins[orientation];
  return convertMillimetersToTwip((orientation === 'portrait' ? short : long) - left - right);
}

/** A4 in this orientation. */
export function pageOf(orientation: Orientation): NonNullable<ISectionOptions['properties']> {
  const { top, right, bottom, left } = margins[orientation];
  return {
    page: {
      // The library turns the sides itself.
      size: {
        width: convertMillimetersToTwip(short),
        height: convertMillimetersToTwip(long),
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: convertMillimetersToTwip(top),
        right: convertMillimetersToTwip(right),
        bottom: convertMillimetersToTwip(bottom),
        left: convertMillimetersToTwip(left),
        footer: convertMillimetersToTwip(8),
      },
    },
  };
}
