import type { CellComment } from '../../model/sheet';
import { elementsIn, elementXml, withAttributes } from '../xml/xml-elements';
import { plainText } from '../xml/xml-reader';
import { decodeCellText, encodeText, escapeCellText } from '../xml/xml-text';
import { copyPart } from './copy-part';
import { OrderedPart } from './ordered-parts';
import type { SheetPatch } from './patch-context';
import { cellAddress } from './row-slices';
import { same } from './same';

/** Changes the notes of a sheet that say something else; the others keep their looks and their authors. */
export async function patchNotes(patch: SheetPatch): Promise<void> {
  const { before, now, draft, path, part, fresh, freshPath, lost } = patch;
  if (same(before.comments, now.comments)) return;
  const relations = await draft.relations(path);
  const own = relations.find(({ kind }) => kind === 'comments');
  const drawing = relations.find(({ kind }) => kind === 'vmlDrawing');
  const made = await fresh.relationOfKind(freshPath, 'comments');
  const madeDrawing = await fresh.relationOfKind(freshPath, 'vmlDrawing');
  if (own)
    draft.replace(own.path, patchedNotes((await draft.text(own.path)) ?? '', before.comments, now.comments));
  else if (made) await draft.relate(path, 'comments', await copyPart(draft, fresh, made.path));
  if (drawing && madeDrawing) await mergeShapes(patch, drawing.path, madeDrawing.path);
  else if (madeDrawing) {
    const id = await draft.relate(path, 'vmlDrawing', await copyPart(draft, fresh, madeDrawing.path));
    part.set('legacyDrawing', [`<legacyDrawing r:id="${id}"/>`]);
  }
  const threads = relations.filter(({ kind }) => kind === 'threadedComment');
  for (const thread of threads) {
    // A thread is tied to the cells of its notes, which stand elsewhere now.
    lost.add('notes');
    await draft.unrelate(path, thread.id);
    draft.remove(thread.path);
  }
}

const placeOf = ({ row, column }: CellComment): string => cellAddress(row, column);

/** The part of notes with what the notes say now. */
function patchedNotes(xml: string, before: readonly CellComment[], now: readonly CellComment[]): string {
  const part = new OrderedPart(xml, ['authors', 'commentList', 'extLst']);
  const list = elementsIn(part.first('commentList')?.content ?? '').filter(({ name }) => name === 'comment');
  const authors = elementsIn(part.first('authors')?.content ?? '').map(({ xml: text }) => text);
  const names = authors.map((author) => decodeCellText(plainText(author)));
  const notes = now.map((note) => {
    const index = before.findIndex(({ id }) => id === note.id);
    const old = before[index];
    const own = list[index];
    if (old && own && old.text === note.text)
      return elementXml(own.name, withAttributes(own.raw, { ref: placeOf(note) }), own.content);
    let author = names.indexOf(note.author);
    if (author < 0) {
      author = names.push(note.author) - 1;
      authors.push(`<author>${encodeText(escapeCellText(note.author))}</author>`);
    }
    const text = `<text><t xml:space="preserve">${encodeText(escapeCellText(note.text))}</t></text>`;
    return `<comment ref="${placeOf(note)}" authorId="${String(author)}">${text}</comment>`;
  });
  part.set('authors', [`<authors>${authors.join('')}</authors>`]);
  part.set('commentList', [`<commentList>${notes.join('')}</commentList>`]);
  return part.text();
}

const shapes = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/** The cell that a note's shape belongs to; null for shapes of other things. */
function cellOfShape(shape: string): string | null {
  if (!/ObjectType="Note"/.test(shape)) return null;
  const number = (name: string) =>
    Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);
  return cellAddress(number('Row'), number('Column'));
}

/** Takes away the shapes of notes that are gone, and adds those of notes that are new. */
async function mergeShapes({ draft, fresh, now }: SheetPatch, own: string, made: string): Promise<void> {
  const decode = async (parts: typeof fresh, path: string) => {
    const entry = parts.entry(path);
    return entry ? new TextDecoder().decode(parts.archive.read(entry)) : '';
  };
  const wanted = new Set(now.comments.map(placeOf));
  const standing = new Set<string>();
  const text = (await decode(draft.parts, own)).replaceAll(shapes, (shape) => {
    const cell = cellOfShape(shape);
    if (cell === null) return shape;
    if (!wanted.has(cell) || standing.has(cell)) return '';
    standing.add(cell);
    return shape;
  });
  const added = [...(await decode(fresh, made)).matchAll(shapes)]
    .map(([shape]) => shape)
    .filter((shape) => !standing.has(cellOfShape(shape) ?? ''))
    // Numbers of shapes differ within a drawing.
    .map((shape, index) =>
      shape.replace(/\sid="[^"]*"/, ` id="note_${String(index + 1)}_${String(wanted.size)}"`),
    );
  draft.replace(
    own,
    text.replace(/<\/xml>\s*$/, () => `${added.join('')}</xml>`),
  );
}
