import { HostError } from '../errors';
import { newNamedStyle, type NamedStyle } from '../model/named-styles';
import type { CellStyle } from '../model/style';
import {
  alignmentMembers,
  bordersObject,
  edgeOf,
  fillObject,
  fontObject,
  protectionMembers,
  withBorder,
  type BorderAccess,
  type BorderIndex,
  type Formatted,
} from './format-parts';
import {
  hostObject,
  nullObject,
  readOnly,
  requireBoolean,
  requireText,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession } from './host-session';
import { requireNumberFormat } from './range-values';

/** A named style whose changes reach every cell that has it. */
class FormattedStyle implements Formatted {
  constructor(
    readonly named: NamedStyle,
    readonly session: HostSession,
  ) {}

  styles(): readonly CellStyle[] {
    return [this.named.style];
  }

  change(change: (style: CellStyle) => CellStyle): void {
    const before = this.named.style;
    const after = change(before);
    this.named.style = after;
    for (const sheet of this.session.model.sheets) {
      const renew = (style: CellStyle): CellStyle =>
        style.styleName === before.styleName ? change(style) : style;
      for (const cells of sheet.rows.values())
        for (const cell of cells.values()) if (cell.style) cell.style = renew(cell.style);
    }
    this.session.model.report({ kind: 'structure' });
  }

  border(index: BorderIndex): BorderAccess {
    const edge = edgeOf[index];
    if (!edge) throw new HostError('InvalidArgument', `A style has no border ${index}.`);
    return {
      read: () => this.named.style.borders[edge] ?? null,
      write: (change) => {
        this.change((style) => withBorder(style, edge, change(style.borders[edge] ?? null)));
      },
    };
  }
}

const part = (
  key:
    | 'includeAlignment'
    | 'includeBorder'
    | 'includeFont'
    | 'includeNumber'
    | 'includePatterns'
    | 'includeProtection',
) => ({
  get: ({ named }: FormattedStyle) => named[key],
  set: ({ named, session }: FormattedStyle, value: unknown) => {
    named[key] = requireBoolean(value);
    session.model.report({ kind: 'structure' });
  },
});

const styleType: HostType<FormattedStyle> = {
  name: 'Style',
  scalars: {
    ...alignmentMembers,
    ...protectionMembers,
    Name: readOnly(({ named }) => named.name),
    BuiltIn: readOnly(({ named }) => named.builtIn),
    NumberFormat: {
      get: ({ named }) => named.style.numberFormat,
      set: (target, value) => {
        const numberFormat = requireText(value);
        requireNumberFormat(numberFormat);
        target.change((style) => ({ ...style, numberFormat }));
      },
    },
    IncludeAlignment: part('includeAlignment'),
    IncludeBorder: part('includeBorder'),
    IncludeFont: part('includeFont'),
    IncludeNumber: part('includeNumber'),
    IncludePatterns: part('includePatterns'),
    IncludeProtection: part('includeProtection'),
  },
  objects: { Font: fontObject, Fill: fillObject, Borders: bordersObject },
  methods: {
    Delete: ({ named, session }) => {
      if (named.name === 'Normal')
        throw new HostError('InvalidOperation', 'The style Normal cannot be deleted.');
      session.requireWritable();
      session.model.styles.delete(named.name.toLowerCase());
      session.model.report({ kind: 'structure' });
    },
  },
};

const styleObject = (named: NamedStyle, session: HostSession): HostObject =>
  hostObject(styleType, new FormattedStyle(named, session));

function find(key: unknown, session: HostSession): HostObject {
  const named = session.model.styles.get(requireText(key).toLowerCase());
  return named ? styleObject(named, session) : nullObject;
}

function existing(key: unknown, session: HostSession): HostObject {
  const found = find(key, session);
  if (found.isNull) throw new HostError('ItemNotFound', `There is no style ${String(key)}.`);
  return found;
}

const stylesType: HostType<null> = {
  name: 'StyleCollection',
  items: (_, session) => [...session.model.styles.values()].map((named) => styleObject(named, session)),
  item: (_, key, session) => existing(key, session),
  methods: {
    Add: (_, args, session) => {
      session.requireWritable();
      const name = args.text(0);
      if (name === '' || name.length > 255) throw new HostError('InvalidArgument', 'A style needs a name.');
      if (session.model.styles.has(name.toLowerCase()))
        throw new HostError('ItemAlreadyExists', `A style named ${name} already exists.`);
      session.model.styles.set(name.toLowerCase(), newNamedStyle(name));
      session.model.report({ kind: 'structure' });
    },
    GetItem: (_, args, session) => existing(args.any(0), session),
    GetItemOrNullObject: (_, args, session) => find(args.any(0), session),
    GetCount: (_, __, session) => session.model.styles.size,
  },
};

export const stylesObject = (): HostObject => hostObject(stylesType, null);
