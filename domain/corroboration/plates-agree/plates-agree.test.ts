import { expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { CheckedDocument } from "../../checks/check";
import type { Attestation } from "../corroboration";
import { platesAgree } from ".";

const attestation = { name: "云舟运输有限公司", uscc: null, aliases: [] } as unknown as Attestation;
const look = (...documents: CheckedDocument[]) =>
  platesAgree.run({ attestation, documents, sightings: [] }, { today: "2026-11-20" });
const photo = (plateNumber?: string) => aDocument("vehicle-photo", plateNumber ? { plateNumber } : {}, { rung: "ocr" });
const licence = (plateNumber: string) => aDocument("vehicle-licence", { plateNumber });

it("asks whose truck it is where the papers are those of another", () => {
  expect(look(photo("川A58175"), licence("川A33876"))).toMatchObject([{ verdict: "concern", severity: "medium" }]);
  expect(look(photo("川A33876"), licence("川A33876"))).toMatchObject([{ verdict: "pass" }]);
});

it("takes a further truck for one whose paper is still to come, also where another's plate could not be read", () => {
  expect(look(photo("川A58175"), photo("川A33876"), licence("川A33876"))).toMatchObject([
    { severity: "low" },
    { verdict: "pass" },
  ]);
  expect(look(photo("川A58175"), photo(), licence("川A33876"))).toMatchObject([
    { severity: "low" },
    { verdict: "could-not-run" },
  ]);
});
