import type { CellView } from '../../embedded-excel';
import { element } from '../page/element';
import { borderStyle, fontFamily, textSide, textStyle } from './cell-style';

/** Where a cell stands within its part of the grid, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pixels = (value: number): string => `${String(value)}px`;

const boxStyle = ({ left, top, width, height }: CellBox): Record<string, string> => ({
  left: pixels(left),
  top: pixels(top),
  width: pixels(width),
  height: pixels(height),
});

/** A box that lies over the grid line at its top and left, so that lines of neighbours fall on each other. */
const lineBox = ({ left, top, width, height }: CellBox): CellBox => ({
  left: left - 1,
  top: top - 1,
  width: width + 1,
  height: height + 1,
});

/** The cell's ground: its fill and its data bar; null when it has neither. */
export function drawGround(cell: CellView, box: CellBox): HTMLElement | null {
  const { fill } = cell.style;
  if (fill === null && cell.dataBar === null) return null;
  const bar = cell.dataBar;
  return element('div', {
    class: 'cell-ground',
    style: {
      ...boxStyle(box),
      ...(fill !== null && { 'background-color': fill }),
      ...(bar !== null && {
        'background-image': `linear-gradient(${bar.color}, ${bar.color})`,
        'background-size': `${String(Math.max(0, Math.min(1, bar.share)) * 100)}% calc(100% - 4px)`,
      }),
    },
  });
}

/** The cell's lines; null when it has none. */
export function drawLines(cell: CellView, box: CellBox): HTMLElement | null {
  const borders = borderStyle(cell.style.borders);
  if (Object.keys(borders).length === 0) return null;
  return element('div', { class: 'cell-lines', style: { ...boxStyle(lineBox(box)), ...borders } });
}

/**
 * The cell's text in the box that it may fill, which may reach over its neighbours.
 * A number that is too wide for its column becomes a row of hashes, as in Excel.
 *
 * @param isRest whether the text stands elsewhere too, and only a part that runs on is seen here: it is not read out.
 */
export function drawText(cell: CellView, box: CellBox, spills: boolean, isRest = false): HTMLElement | null {
  if (cell.displayText === '') return null;
  const shown = isNumberTooWide(cell, box.width)
    ? '#'.repeat(Math.max(1, Math.floor(box.width / 9)))
    : cell.displayText;
  return element(
    'div',
    {
      class: `${isRest ? 'cell-text-rest' : 'cell-text'}${spills ? ' spills' : ''}${cell.hyperlink === null ? '' : ' linked'}`,
      ...(isRest && { attributes: { 'aria-hidden': 'true' } }),
      style: {
        ...boxStyle({ ...box, width: box.width - 1, height: box.height - 1 }),
        ...textStyle(cell),
      },
    },
    element('span', { text: shown }),
  );
}

let measure: CanvasRenderingContext2D | null | undefined;

function isNumberTooWide(cell: CellView, width: number): boolean {
  if (typeof cell.value !== 'number' || cell.style.wrapText || textSide(cell) === 'center') return false;
  // Only a text that may be too wide is measured: drawing a sheet measures few.
  if (cell.displayText.length * cell.style.font.size < width) return false;
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null || measure === undefined) return false;
  const { bold, size, name } = cell.style.font;
  measure.font = `${bold ? 'bold ' : ''}${String((size * 96) / 72)}px ${fontFamily(name)}`;
  return measure.measureText(cell.displayText).width > width - 3;
}
