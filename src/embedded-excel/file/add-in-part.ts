import {
  attr,
  findChildren,
  parseXml,
  textContent,
  xmlEncode,
  xmlEncodeAttr,
} from '@cj-tech-master/excelts/xml';
import type { WorkbookModel } from '../model/workbook-model';

/** The namespace by which our custom XML part is known. */
export const addInNamespace = 'urn:embedded-excel:add-in-data';

/** The custom XML part of a workbook that has no settings any more. */
export const emptyAddInXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<addIn xmlns="${addInNamespace}"/>`;

/** The custom XML part with the settings and the sheets' custom properties, or null when there are none. */
export function addInXml(model: WorkbookModel): string | null {
  const settings = [...model.settings].map(
    ([key, value]) =>
      `<setting key="${xmlEncodeAttr(key)}">${xmlEncode(JSON.stringify(value ?? null))}</setting>`,
  );
  const sheets = model.sheets
    .filter((sheet) => sheet.customProperties.size > 0)
    .map((sheet) => {
      const properties = [...sheet.customProperties].map(
        ([key, value]) => `<property key="${xmlEncodeAttr(key)}">${xmlEncode(value)}</property>`,
      );
      return `<sheet name="${xmlEncodeAttr(sheet.name)}">${properties.join('')}</sheet>`;
    });
  if (settings.length + sheets.length === 0) return null;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<addIn xmlns="${addInNamespace}">${settings.join('')}${sheets.join('')}</addIn>`;
}

/** Puts what the part says into the model. */
export function readAddInXml(xml: string, model: WorkbookModel): void {
  const { root } = parseXml(xml);
  for (const setting of findChildren(root, 'setting')) {
    const key = attr(setting, 'key');
    if (key !== undefined) model.settings.set(key, JSON.parse(textContent(setting)) as unknown);
  }
  for (const element of findChildren(root, 'sheet')) {
    const sheet = model.sheetNamed(attr(element, 'name') ?? '');
    for (const property of findChildren(element, 'property')) {
      const key = attr(property, 'key');
      if (sheet && key !== undefined) sheet.customProperties.set(key, textContent(property));
    }
  }
}

/** Reads the settings that a real Excel keeps in the part of the add-in: properties whose values are JSON. */
export function readWebExtensionXml(xml: string, model: WorkbookModel): void {
  for (const [element] of xml.matchAll(/<we:property\b[^>]*\/>/g)) {
    const { root } = parseXml(element.replace('<we:property', '<property'));
    const name = attr(root, 'name');
    const value = attr(root, 'value');
    if (name === undefined || value === undefined || model.settings.has(name)) continue;
    try {
      model.settings.set(name, JSON.parse(value) as unknown);
    } catch {
      model.settings.set(name, value);
    }
  }
}
