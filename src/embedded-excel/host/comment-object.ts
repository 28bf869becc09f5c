import { HostError } from '../errors';
import type { CellComment, Sheet } from '../model/sheet';
import {
  hostObject,
  nullObject,
  readOnly,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession } from './host-session';
import { rangeObject } from './range-object';
import { rangeArgument } from './range-target';

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: CellComment;
}

const commentType: HostType<CommentTarget> = {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  scalars: {
    Id: readOnly(({ comment }) => comment.id),
    Content: {
      get: ({ comment }) => comment.text,
      set: ({ comment }, value, session) => {
        comment.text = requireText(value);
        session.model.report({ kind: 'looks' });
      },
    },
    AuthorName: readOnly(({ comment }) => comment.author),
  },
  methods: {
    Delete: ({ sheet, comment }, _, session) => {
      session.requireWritable();
      sheet.comments = sheet.comments.filter((other) => other !== comment);
      session.model.report({ kind: 'looks' });
    },
    GetLocation: ({ sheet, comment }) =>
      rangeObject({ sheet, area: { row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 } }),
  },
};

const commentsOf = (sheet: Sheet | null, session: HostSession): CommentTarget[] =>
  (sheet ? [sheet] : session.model.sheets).flatMap((one) =>
    one.comments.filter(({ threaded }) => threaded === true).map((comment) => ({ sheet: one, comment })),
  );

function byId(sheet: Sheet | null, key: unknown, session: HostSession): HostObject {
  const found = commentsOf(sheet, session).find(({ comment }) => comment.id === key);
  return found ? hostObject(commentType, found) : nullObject;
}

function existing(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound', 'There is no such comment.');
  return object;
}

function byCell(sheet: Sheet | null, args: HostArguments, session: HostSession): HostObject {
  const range = rangeArgument(session.model, sheet, args, 0);
  const comment = range.sheet.comments.find(
    (one) => one.threaded === true && one.row === range.area.row && one.column === range.area.column,
  );
  return comment ? hostObject(commentType, { sheet: range.sheet, comment }) : nullObject;
}

const commentsType: HostType<Sheet | null> = {
  name: 'CommentCollection',
  items: (sheet, session) => commentsOf(sheet, session).map((target) => hostObject(commentType, target)),
  item: (sheet, key, session) => existing(byId(sheet, key, session)),
  methods: {
    Add: (sheet, args, session) => {
      session.requireWritable();
      const { sheet: own, area } = rangeArgument(session.model, sheet, args, 0);
      if (area.rowCount !== 1 || area.columnCount !== 1)
        throw new HostError('InvalidArgument', 'A comment stands on one cell.');
      if (own.comments.some((one) => one.row === area.row && one.column === area.column)) {
        throw new HostError('InvalidOperation', 'The cell already has a comment.');
      }
      const comment: CellComment = {
        threaded: true,
        id: session.model.nextId(),
        row: area.row,
        column: area.column,
        author: 'Author',
        text: args.text(1),
      };
      own.comments.push(comment);
      session.model.report({ kind: 'looks' });
      return hostObject(commentType, { sheet: own, comment });
    },
    GetCount: (sheet, _, session) => commentsOf(sheet, session).length,
    GetItem: (sheet, args, session) => existing(byId(sheet, args.any(0), session)),
    GetItemOrNullObject: (sheet, args, session) => byId(sheet, args.any(0), session),
    GetItemByCell: (sheet, args, session) => existing(byCell(sheet, args, session)),
  },
};

export const commentsObject = (sheet: Sheet | null): HostObject => hostObject(commentsType, sheet);
