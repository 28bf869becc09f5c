import { documented, unknown, type Scenario } from '../scenario';

const nullObjects = 'develop/application-specific-api-model#ornullobject-methods-and-properties';

/** Names of the workbook: missing, lost, moved, copied; and the names of sheets. */
export const nameScenarios: readonly Scenario[] = [
  {
    id: 'S1',
    by: 'program',
    does: 'A name that there is not: its range, the range’s sheet, what is used on it, in one batch',
    expected: documented({ range: true, sheet: true, used: true }, nullObjects),
    act: ({ run, prefix }) =>
      run(async ({ context, workbook }) => {
        const range = workbook.names.getItemOrNullObject(`${prefix}missing`).getRangeOrNullObject();
        range.load('address');
        const { worksheet } = range;
        worksheet.load('name');
        const used = worksheet.getUsedRangeOrNullObject(true).load('values');
        await context.sync();
        return { range: range.isNullObject, sheet: worksheet.isNullObject, used: used.isNullObject };
      }),
  },
  {
    id: 'S3',
    by: 'program',
    does: 'A name whose sheet was deleted: its formula, and its range',
    expected: unknown('whether a name of a deleted sheet can be asked for its range without harm'),
    act: async ({ run, prefix }) => {
      const name = `${prefix}lost`;
      await run(async ({ context, workbook }) => {
        const other = workbook.worksheets.add(`${prefix}gone`);
        workbook.names.add(name, other.getRange('B2:C3'));
        await context.sync();
        other.delete();
        await context.sync();
      });
      return run(async ({ context, workbook }) => {
        const item = workbook.names.getItem(name).load('formula');
        const range = item.getRangeOrNullObject().load('address');
        await context.sync();
        return { lost: String(item.formula).includes('#REF!'), range: range.isNullObject };
      });
    },
  },
  {
    id: 'S37',
    by: 'program',
    does: 'A name for a range on a sheet whose name holds quotes: its formula, and after the sheet is renamed',
    expected: documented(
      { before: "='Наш ''лист'' S37'!$A$1:$B$2", after: "='Лист с пробелом S37'!$A$1:$B$2" },
      'https://support.microsoft.com/en-us/office/create-an-external-reference-link-to-a-cell-range-in-another-workbook-c98d1803-dd75-4668-ac6a-d7cca2a9b95f',
    ),
    act: ({ run, prefix }) =>
      run(async ({ context, workbook }) => {
        const sheet = workbook.worksheets.add("Наш 'лист' S37");
        const item = workbook.names.add(`${prefix}quoted`, sheet.getRange('A1:B2')).load('formula');
        await context.sync();
        const before = String(item.formula);
        sheet.name = 'Лист с пробелом S37';
        item.load('formula');
        await context.sync();
        return { before, after: String(item.formula) };
      }),
  },
  {
    id: 'S38',
    by: 'program',
    does: 'A name is deleted and added again in one batch, for another range',
    expected: documented({ code: 'ok', formula: 'B2' }, 'excel/excel-add-ins-ranges-names'),
    act: async ({ run, code, prefix, sheetName }) => {
      const name = `${prefix}again`;
      await run(({ workbook, sheet }) => workbook.names.add(name, sheet.getRange('A1')));
      const given = await code(({ workbook, sheet }) => {
        workbook.names.getItem(name).delete();
        workbook.names.add(name, sheet.getRange('B2'));
      });
      const formula = await run(async ({ context, workbook }) => {
        const item = workbook.names.getItem(name).load('formula');
        await context.sync();
        return String(item.formula);
      });
      return { code: given, formula: formula.replace(/^=/, '').replace(sheetName, '').replace(/['!$]/g, '') };
    },
  },
  {
    id: 'S39',
    by: 'program',
    does: 'A sheet with a name of the workbook is copied: whose are the names then',
    expected: unknown('whether a copied sheet of ours is told from the first by the scope of its names'),
    act: ({ run, prefix }) =>
      run(async ({ context, workbook, sheet }) => {
        const name = `${prefix}block`;
        workbook.names.add(name, sheet.getRange('A1:B2'));
        const copy = sheet.copy('End');
        await context.sync();
        const own = copy.names.load('items/name');
        const first = workbook.names.getItem(name).getRange().load('address');
        sheet.load('name');
        await context.sync();
        const { length } = own.items;
        const stays = first.address.includes(sheet.name);
        copy.delete();
        await context.sync();
        return { namesOfTheCopy: length, nameOfTheWorkbookStays: stays };
      }),
  },
  {
    id: 'S40',
    by: 'hand',
    does: 'Addresses and formulas of names when Excel shows R1C1',
    expected: documented(
      { address: 'B2:C3', formula: '$B$2:$C$3' },
      'https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-address-member',
    ),
    todo: {
      ru: 'Включите Файл → Параметры → Формулы → «Стиль ссылок R1C1» и нажмите «Прочитать». Потом выключите.',
      en: 'Turn on File → Options → Formulas → “R1C1 reference style”, press “Read”, then turn it off.',
    },
    prepare: ({ run, prefix }) =>
      run(({ workbook, sheet }) => workbook.names.add(`${prefix}r1c1`, sheet.getRange('B2:C3'))),
    read: ({ run, prefix }) =>
      run(async ({ context, workbook, sheet }) => {
        const range = sheet.getRange('B2:C3').load('address');
        const item = workbook.names.getItem(`${prefix}r1c1`).load('formula');
        await context.sync();
        const last = (text: string) => text.slice(text.lastIndexOf('!') + 1);
        return { address: last(range.address), formula: last(String(item.formula)) };
      }),
  },
  {
    id: 'S59',
    by: 'program',
    does: 'Names of sheets: taken but for case, 31 and 32 characters, the word that Excel keeps for itself',
    expected: documented(
      { case: 'ItemAlreadyExists', chars31: 'ok', chars32: 'InvalidArgument', history: 'InvalidArgument' },
      'https://support.microsoft.com/en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
    ),
    act: async ({ code, prefix }) => {
      const add = (name: string) => code(({ workbook }) => workbook.worksheets.add(name));
      const first = `${prefix}case`;
      await add(first);
      return {
        case: await add(first.toUpperCase()),
        chars31: await add(`${prefix}${'ш'.repeat(31 - prefix.length)}`),
        chars32: await add(`${prefix}${'щ'.repeat(32 - prefix.length)}`),
        history: await add('History'),
      };
    },
  },
];
