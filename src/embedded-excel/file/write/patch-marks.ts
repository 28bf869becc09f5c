import type { ConditionalFormat } from '../../model/conditional-format';
import { attributesOf, oneAttribute } from '../xml/xml-reader';
import { elementsIn, elementXml, withAttributes } from '../xml/xml-elements';
import { isKnownRule } from '../read/read-sheet-marks';
import { treeOf } from '../read/xml-tree';
import { textsOf, type SheetPatch } from './patch-context';
import { same } from './same';

/** Changes protection, merged cells, conditional formats and validations where they say something else. */
export function patchMarks(patch: SheetPatch): void {
  const { before, now, part, freshPart } = patch;
  const isProtected = (sheet: typeof now) => [sheet.protection, sheet.protectionPassword];
  if (!same(isProtected(before), isProtected(now)))
    part.set('sheetProtection', textsOf(freshPart, 'sheetProtection'));
  if (!same(before.merges, now.merges)) part.set('mergeCells', textsOf(freshPart, 'mergeCells'));
  if (now.moved || !same(before.conditionalFormats.map(saying), now.conditionalFormats.map(saying)))
    patchConditionalFormats(patch);
  if (!same(before.validations, now.validations)) patchValidations(patch);
}

/** What a conditional format says; the number by which the host knows it is none of the file's business. */
export const saying = ({ areas, rule, overlay, stopIfTrue }: ConditionalFormat) => ({
  areas,
  rule,
  overlay,
  stopIfTrue,
});

/** Formats that say what they said stay as they stand, and so do those of kinds that we do not know. */
function patchConditionalFormats({ before, now, part, freshPart, styles, lost }: SheetPatch): void {
  const standing = before.conditionalFormats.map((format) =>
    now.conditionalFormats.some((each) => same(saying(each), saying(format))),
  );
  let index = -1;
  let highest = 0;
  const kept = part.all('conditionalFormatting').flatMap((block) => {
    const rules = elementsIn(block.content).filter((child) => {
      if (child.name !== 'cfRule') return true;
      if (isKnownRule(treeOf(child.xml))) return standing[++index] === true;
      if (now.moved) lost.add('otherFormats');
      return !now.moved;
    });
    for (const { raw } of rules) highest = Math.max(highest, Number(oneAttribute(raw, 'priority') ?? 0));
    const content = rules.map(({ xml }) => xml).join('');
    return rules.some(({ name }) => name === 'cfRule') ? [elementXml(block.name, block.raw, content)] : [];
  });
  const made = freshPart.all('conditionalFormatting').flatMap((block, place) => {
    const format = now.conditionalFormats[place];
    if (!format || before.conditionalFormats.some((each) => same(saying(each), saying(format)))) return [];
    const content = elementsIn(block.content).map(({ name, raw, content: inner }) => {
      const overlay = oneAttribute(raw, 'dxfId');
      highest += 1;
      const values = {
        priority: String(highest),
        ...(overlay === undefined ? {} : { dxfId: String(styles.overlay(Number(overlay))) }),
      };
      return elementXml(name, withAttributes(raw, values), inner);
    });
    return [elementXml(block.name, block.raw, content.join(''))];
  });
  part.set('conditionalFormatting', [...kept, ...made]);
}

/** Where newer programs keep validations that speak of other sheets. */
const laterValidations = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

function patchValidations({ before, now, part, freshPart }: SheetPatch): void {
  const own = elementsIn(part.first('dataValidations')?.content ?? '');
  const fresh = elementsIn(freshPart.first('dataValidations')?.content ?? '');
  const later = before.validations.slice(own.length);
  const areLaterKept = later.every((validation) => now.validations.some((each) => same(each, validation)));
  if (!areLaterKept) dropExtension(part, laterValidations);
  const texts = now.validations.flatMap((validation, index) => {
    const at = before.validations.findIndex((each) => same(each, validation));
    if (at >= own.length && areLaterKept) return [];
    return own[at]?.xml ?? fresh[index]?.xml ?? [];
  });
  const raw = withAttributes(part.first('dataValidations')?.raw ?? '', { count: String(texts.length) });
  part.set('dataValidations', texts.length === 0 ? [] : [elementXml('dataValidations', raw, texts.join(''))]);
}

function dropExtension(part: SheetPatch['part'], uri: string): void {
  const list = part.first('extLst');
  if (!list) return;
  const kept = elementsIn(list.content).filter(
    ({ raw }) => attributesOf(raw).get('uri')?.toLowerCase() !== uri.toLowerCase(),
  );
  part.set(
    'extLst',
    kept.length === 0 ? [] : [elementXml('extLst', list.raw, kept.map(({ xml }) => xml).join(''))],
  );
}
