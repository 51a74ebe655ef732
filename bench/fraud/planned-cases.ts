import path from "node:path";
import type { Attack, Forgery, Showing } from "@/fixtures/attacks/attack";
import type { Press } from "@/fixtures/generate/press/press";
import { drawBusiness } from "@/fixtures/genuine/draw-business";
import { withLife } from "@/fixtures/genuine/life";
import { showingOf } from "@/fixtures/genuine/papers-of";
import { sourcesHash } from "./kept-cases";
import type { Options } from "./options";

const makersOfGenuine = ["fixtures/genuine", "fixtures/range", "fixtures/generate"];

/** A case that the range asks for, not yet made. */
export type PlannedCase = {
  id: string;
  /** Null for an honest case. */
  forged: { attack: Attack; grade: string } | null;
  /** Changes when a maker of it does; null takes the case as it was made before. */
  makers: string | null;
  make: (press: Press) => Promise<Showing | Forgery>;
};

/** Every case of a run, honest ones first; the same options plan the same cases. */
export async function plannedCases(options: Options, attacks: readonly Attack[]): Promise<PlannedCase[]> {
  const common = await sourcesHash(makersOfGenuine);
  const honest = numbered(options.businesses).map((index): PlannedCase => {
    const id = `genuine ${options.seed} ${index}`;
    return {
      ...{ id, forged: null, makers: options.asMade ? null : `${common} ${options.pictures}` },
      make: (press) => showingOf(press, withLife(drawBusiness(id)), { pictures: options.pictures }),
    };
  });
  const forged = await Promise.all(attacks.map((attack) => forgedCases(options, attack, common)));
  return [...honest, ...forged.flat()];
}

async function forgedCases(options: Options, attack: Attack, common: string): Promise<PlannedCase[]> {
  const own = await sourcesHash([path.join("fixtures/attacks", attack.id)]);
  const { with: wanted, without } = options;
  const grades = attack.grades.filter((grade) => grade.includes(wanted) && !(without && grade.includes(without)));
  return grades.flatMap((grade) =>
    numbered(options.each).map((index): PlannedCase => {
      const id = `${attack.id} ${grade} ${options.seed} ${index}`;
      return {
        ...{ id, forged: { attack, grade }, makers: options.asMade ? null : `${common} ${own}` },
        make: (press) => attack.make(press, id, grade),
      };
    }),
  );
}

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
