import { createDispatcher } from "../../../src/host/protocol/createDispatcher";
import { HostError } from "../../../src/host/protocol/hostError";
import { defineObject, HostObject, readOnly } from "../../../src/host/protocol/hostObject";
import { ActionType, ObjectPathType, type RequestBody } from "../../../src/host/protocol/wire";

interface Shelf {
  readonly books: Map<string, { title: string }>;
}

const shelf = defineObject<Shelf>({
  name: "Shelf",
  scalars: { Count: readOnly(({ books }) => books.size) },
  items: ({ books }) => [...books.keys()].map((key) => bookOf(books, key)),
  item: ({ books }, key) => (books.has(String(key)) ? bookOf(books, String(key)) : undefined),
  methods: {
    Add: ({ books }, [key, title]) => {
      books.set(String(key), { title: String(title) });
      return bookOf(books, String(key));
    },
    FindOrNullObject: ({ books }, [key]) =>
      books.has(String(key)) ? bookOf(books, String(key)) : null,
    Same: (_shelf, [a, b]) => a instanceof HostObject && b instanceof HostObject,
  },
});

interface Book {
  readonly books: Shelf["books"];
  readonly key: string;
}

const book = defineObject<Book>({
  name: "Book",
  id: ({ key }) => key,
  scalars: {
    Title: {
      get: ({ books, key }) => books.get(key)?.title,
      set: ({ books, key }, value) => {
        if (value === "") throw new HostError("InvalidArgument", "no title");
        books.set(key, { title: String(value) });
      },
    },
  },
  navigations: { Shelf: ({ books }) => new HostObject("Shelf", { books }) },
});

function bookOf(books: Shelf["books"], key: string): HostObject {
  return new HostObject("Book", { books, key });
}

function setUp() {
  const books = new Map([["a", { title: "甲" }]]);
  let batches = 0;
  const process = createDispatcher({
    root: () => new HostObject("Shelf", { books }),
    newObject: () => undefined,
    descriptions: [shelf, book],
    afterBatch: () => {
      batches += 1;
    },
  });
  return { books, process, batches: () => batches };
}

const ROOT = { Id: 1, ObjectPathType: ObjectPathType.root, Name: "" };
const BOOK_A = {
  Id: 2,
  ObjectPathType: ObjectPathType.indexer,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["a"] },
};

function request(
  actions: NonNullable<RequestBody["Actions"]>,
  paths: readonly { readonly Id: number }[] = []
): RequestBody {
  const all = [ROOT, BOOK_A, ...paths].map((path) => [String(path.Id), path]);
  return { Actions: actions, ObjectPaths: Object.fromEntries(all) };
}

test("queries answer scalars, navigations and items under wire names", () => {
  const { process } = setUp();
  const answer = process(
    request([
      {
        Id: 10,
        ActionType: ActionType.query,
        ObjectPathId: 2,
        QueryInfo: { Select: ["title", "shelf/count"] },
      },
      {
        Id: 11,
        ActionType: ActionType.query,
        ObjectPathId: 1,
        QueryInfo: { Select: ["items/title", "count"] },
      },
      { Id: 12, ActionType: ActionType.queryAsJson, ObjectPathId: 2, QueryInfo: {} },
    ])
  );
  expect(answer).toEqual({
    TraceIds: [],
    Results: [
      {
        ActionId: 10,
        Value: {
          Id: "a",
          Title: "甲",
          Shelf: { Count: 1, _Items: [{ Id: "a", _Index: 0 }] },
        },
      },
      { ActionId: 11, Value: { Count: 1, _Items: [{ Id: "a", Title: "甲", _Index: 0 }] } },
      { ActionId: 12, Value: { title: "甲" } },
    ],
  });
});

test("a method path runs once, however often it is used", () => {
  const { process, books } = setUp();
  const add = {
    Id: 3,
    ObjectPathType: ObjectPathType.method,
    Name: "Add",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["b", "乙"] },
  };
  const answer = process(
    request(
      [
        { Id: 10, ActionType: ActionType.instantiate, ObjectPathId: 3 },
        {
          Id: 11,
          ActionType: ActionType.setProperty,
          Name: "Title",
          ObjectPathId: 3,
          ArgumentInfo: { Arguments: ["丙"] },
        },
        { Id: 12, ActionType: ActionType.query, ObjectPathId: 3, QueryInfo: { Select: ["title"] } },
      ],
      [add]
    )
  );
  expect(answer.Results?.[2]?.Value).toEqual({ Id: "b", Title: "丙" });
  expect(books.size).toBe(2);
});

test("null objects pass null on through paths and methods", () => {
  const { process } = setUp();
  const missing = {
    Id: 3,
    ObjectPathType: ObjectPathType.method,
    Name: "FindOrNullObject",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["x"] },
  };
  const below = {
    Id: 4,
    ObjectPathType: ObjectPathType.property,
    Name: "Shelf",
    ParentObjectPathId: 3,
  };
  const answer = process(
    request(
      [
        { Id: 10, ActionType: ActionType.instantiate, ObjectPathId: 3 },
        { Id: 11, ActionType: ActionType.query, ObjectPathId: 4 },
      ],
      [missing, below]
    )
  );
  expect(answer.Results).toEqual([
    { ActionId: 10, Value: null },
    { ActionId: 11, Value: null },
  ]);
});

test.each([
  [
    "unknown property",
    { ActionType: ActionType.setProperty, Name: "Colour", ObjectPathId: 2 },
    "ApiNotImplementedByLocalHost",
    "Book.colour",
  ],
  [
    "unknown method",
    { ActionType: ActionType.method, Name: "Burn", ObjectPathId: 2 },
    "ApiNotImplementedByLocalHost",
    "Book.burn",
  ],
  [
    "read-only property",
    { ActionType: ActionType.setProperty, Name: "Count", ObjectPathId: 1 },
    "ApiNotImplementedByLocalHost",
    "Shelf.count",
  ],
  [
    "unknown action",
    { ActionType: 99, ObjectPathId: 1 },
    "ApiNotImplementedByLocalHost",
    undefined,
  ],
  [
    "refusal of a setter",
    {
      ActionType: ActionType.setProperty,
      Name: "Title",
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: [""] },
    },
    "InvalidArgument",
    "Book.title",
  ],
  [
    "unknown path",
    { ActionType: ActionType.query, ObjectPathId: 77 },
    "InvalidObjectPath",
    undefined,
  ],
])("%s fails loudly and answers no results", (_what, action, code, location) => {
  const { process, batches } = setUp();
  const first = { Id: 9, ActionType: ActionType.trace, ObjectPathId: 0 };
  const answer = process(request([first, { Id: 10, ...action }]));
  expect(answer.Results).toBeUndefined();
  expect(answer.TraceIds).toEqual([9]);
  expect(answer.Error).toMatchObject({ Code: code, ActionIndex: 1 });
  expect(answer.Error?.Location).toBe(location);
  expect(batches()).toBe(1);
});

test("a missing item is ItemNotFound at getItem", () => {
  const { process } = setUp();
  const missing = { ...BOOK_A, Id: 3, ArgumentInfo: { Arguments: ["zz"] } };
  const answer = process(
    request([{ Id: 10, ActionType: ActionType.instantiate, ObjectPathId: 3 }], [missing])
  );
  expect(answer.Error).toMatchObject({
    Code: "ItemNotFound",
    Location: "Shelf.getItem",
    HttpStatusCode: 404,
  });
});

test("kept references reach the object in later batches until they are removed", () => {
  const { process } = setUp();
  const kept = process(
    request([
      { Id: 10, ActionType: ActionType.method, Name: "_KeepReference", ObjectPathId: 2 },
      { Id: 11, ActionType: ActionType.instantiate, ObjectPathId: 2 },
    ])
  );
  const { _ReferenceId: referenceId } = kept.Results?.[1]?.Value as { _ReferenceId: string };
  const path = { Id: 5, ObjectPathType: ObjectPathType.reference, Name: referenceId };
  const query = {
    Id: 12,
    ActionType: ActionType.query,
    ObjectPathId: 5,
    QueryInfo: { Select: ["title"] },
  };
  expect(process(request([query], [path])).Results?.[0]?.Value).toMatchObject({ Title: "甲" });
  process(
    request([
      {
        Id: 13,
        ActionType: ActionType.method,
        Name: "_RemoveReference",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: [referenceId] },
      },
    ])
  );
  expect(process(request([query], [path])).Error?.Code).toBe("InvalidReference");
});

test("objects arrive as arguments, also nested in lists", () => {
  const { process } = setUp();
  const answer = process(
    request([
      {
        Id: 10,
        ActionType: ActionType.method,
        Name: "Same",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: [null, { _ObjectPathId: 2 }], ReferencedObjectPathIds: [2, 0] },
      },
    ])
  );
  expect(answer.Results?.[0]?.Value).toBe(true);
});

test("update sets members, also of objects behind navigation properties", () => {
  const { process, books } = setUp();
  process(
    request([
      { Id: 10, ActionType: ActionType.update, ObjectPathId: 2, ObjectState: { title: "新" } },
    ])
  );
  expect(books.get("a")).toEqual({ title: "新" });
});
