import { describe, expect, it } from "vitest";
import { beginsWithSurname } from "./surname";

describe("beginsWithSurname", () => {
  it.each(["宋云勇", "欧阳娜", "买买提·艾力", "闫磊", "John Tan"])("holds of %s", (name) =>
    expect(beginsWithSurname(name)).toBe(true),
  );
  it.each(["床云勇", "的国华"])("does not hold of %s", (name) => expect(beginsWithSurname(name)).toBe(false));
});
