import { xmlDecode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import type { NamedStyle } from '../../model/named-styles';
import { alignmentXml, borderXml, fillXml, fontXml } from './style-xml';
import { unmarkFormat } from './style-marks';

/** The numbers that the file format gives to built-in styles. */
const builtinIds: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  'Comma [0]': 6,
  'Currency [0]': 7,
  Hyperlink: 8,
  'Heading 1': 16,
  'Heading 2': 17,
  'Heading 3': 18,
  'Heading 4': 19,
  Title: 15,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  'Explanatory Text': 53,
};

/** The sections of the styles part that hold a counted list. */
type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'cellStyles' | 'dxfs';

/** The styles part of a package, to which elements can be added. */
export class StylesPart {
  constructor(private xml: string) {}

  text(): string {
    return this.xml;
  }

  /** Adds elements to a section. Gives the number of the first of them. */
  append(section: Section, elements: readonly string[]): number {
    const { content, count } = this.read(section);
    if (elements.length > 0) this.write(section, content + elements.join(''), count + elements.length);
    return count;
  }

  read(section: Section): { content: string; count: number } {
    const match = pattern(section).exec(this.xml);
    return { content: match?.[2] ?? '', count: Number(/count="(\d+)"/.exec(match?.[1] ?? '')?.[1] ?? 0) };
  }

  write(section: Section, content: string, count: number): void {
    const element = `<${section} count="${String(count)}">${content}</${section}>`;
    if (pattern(section).test(this.xml)) this.xml = this.xml.replace(pattern(section), () => element);
    else this.xml = this.xml.replace(/<styleSheet[^>]*>/, (start) => start + element);
  }

  /** Turns the marks in number formats into references to named styles, and writes these styles. */
  addNamedStyles(named: readonly NamedStyle[]): void {
    const marked = new Map<string, { general: boolean; number: number; quotePrefix: boolean }>();
    const formats = this.read('numFmts');
    const kept = formats.content.replaceAll(/<numFmt\b[^>]*\/>/g, (element) => {
      const id = /numFmtId="(\d+)"/.exec(element)?.[1];
      const code = xmlDecode(/formatCode="([^"]*)"/.exec(element)?.[1] ?? '');
      const { format, number, quotePrefix, marked: hasMark } = unmarkFormat(code);
      if (id === undefined || !hasMark) return element;
      marked.set(id, { general: format === 'General', number, quotePrefix });
      return format === 'General' ? '' : `<numFmt numFmtId="${id}" formatCode="${xmlEncodeAttr(format)}"/>`;
    });
    if (formats.count > 0) this.write('numFmts', kept, kept.match(/<numFmt\b/g)?.length ?? 0);
    if (formats.count > 0 && !kept.includes('<numFmt')) this.xml = this.xml.replace(pattern('numFmts'), '');
    const cells = this.read('cellXfs');
    const pointed = cells.content.replaceAll(/<xf\b[^>]*>/g, (element) => {
      const id = /numFmtId="(\d+)"/.exec(element)?.[1] ?? '';
      const mark = marked.get(id);
      if (!mark) return element;
      const plain = mark.general ? element.replace(/numFmtId="\d+"/, 'numFmtId="0"') : element;
      return plain.replace(
        /xfId="\d+"/,
        `xfId="${String(mark.number)}"${mark.quotePrefix ? ' quotePrefix="1"' : ''}`,
      );
    });
    this.write('cellXfs', pointed, cells.count);
    for (const [index, style] of named.entries()) if (index > 0) this.addNamedStyle(style, index);
  }

  private addNamedStyle(named: NamedStyle, index: number): void {
    const { style } = named;
    const fontId = this.append('fonts', [fontXml(style.font)]);
    const fillId = style.fill === null ? 0 : this.append('fills', [fillXml(style.fill)]);
    const borderId =
      Object.keys(style.borders).length === 0 ? 0 : this.append('borders', [borderXml(style.borders)]);
    const flag = (name: string, value: boolean) => ` ${name}="${value ? '1' : '0'}"`;
    const applied =
      flag('applyNumberFormat', named.includeNumber) +
      flag('applyFont', named.includeFont) +
      flag('applyFill', named.includePatterns) +
      flag('applyBorder', named.includeBorder) +
      flag('applyAlignment', named.includeAlignment) +
      flag('applyProtection', named.includeProtection);
    const ids = `numFmtId="${String(this.formatId(style.numberFormat))}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}"`;
    this.append('cellStyleXfs', [`<xf ${ids}${applied}>${alignmentXml(style)}</xf>`]);
    const builtin = named.builtIn ? builtinIds[named.name] : undefined;
    const builtinId = builtin === undefined ? '' : ` builtinId="${String(builtin)}"`;
    this.append('cellStyles', [
      `<cellStyle name="${xmlEncodeAttr(named.name)}" xfId="${String(index)}"${builtinId}/>`,
    ]);
  }

  /** The number of a number format, made when the part has none. */
  private formatId(format: string): number {
    const builtin: Readonly<Record<string, number>> = {
      General: 0,
      '0': 1,
      '0.00': 2,
      '#,##0': 3,
      '#,##0.00': 4,
      '0%': 9,
      '0.00%': 10,
      '@': 49,
    };
    const known = builtin[format];
    if (known !== undefined) return known;
    const { content } = this.read('numFmts');
    const ids: number[] = [];
    for (const [element, id] of content.matchAll(/<numFmt\b[^>]*numFmtId="(\d+)"[^>]*\/>/g)) {
      if (xmlDecode(/formatCode="([^"]*)"/.exec(element)?.[1] ?? '') === format) return Number(id);
      ids.push(Number(id));
    }
    const fresh = Math.max(199, ...ids) + 1;
    this.append('numFmts', [`<numFmt numFmtId="${String(fresh)}" formatCode="${xmlEncodeAttr(format)}"/>`]);
    return fresh;
  }
}

const pattern = (section: Section): RegExp =>
  new RegExp(`<${section}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${section}>)`);
