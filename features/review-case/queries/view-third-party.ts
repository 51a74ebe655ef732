import type { CheckedDocument } from "@/domain/checks/check";
import { textOf } from "@/domain/documents/fact";
import { factAttribute } from "@/domain/third-party/attributes";
import { type Heard, heardOn } from "@/domain/third-party/heard";
import { sayIssuer } from "@/domain/third-party/issuer-words";
import type { ThirdPartyFact } from "@/domain/third-party/third-party-fact";
import { type Language, say } from "@/domain/words";
import { day } from "@/i18n/format";
import { showValue } from "@/i18n/show-value";
import type { FactLineView, ThirdPartyView } from "../third-party/third-party-view";
import { thirdPartyWords } from "../third-party/third-party-words";

type Given = {
  documents: readonly Pick<CheckedDocument, "kind" | "fields">[];
  currency: string;
  language: Language;
  today: string;
};

/** What others said that counts today, as the case page shows it, the newest day first. */
export function viewThirdParty(facts: readonly ThirdPartyFact[], given: Given): ThirdPartyView {
  const saying = (field: string) => [...new Set(given.documents.flatMap(({ fields }) => textOf(fields, field) ?? []))];
  return {
    facts: heardOn(facts, given.today).map((one) => viewFact(one, given)),
    invoices: saying("invoiceNumber"),
    plates: saying("plateNumber"),
    today: given.today,
  };
}

function viewFact(fact: Heard, { currency, language }: Given): FactLineView {
  const { words, shape, choices } = factAttribute(fact.attribute);
  const { about } = fact;
  const of =
    about.of === "invoice"
      ? say(thirdPartyWords, language, "invoice", { number: about.number })
      : about.of === "vehicle"
        ? say(thirdPartyWords, language, "vehicle", { plate: about.plate })
        : null;
  const choice = choices?.[fact.value];
  return {
    id: fact.id,
    label: [say(words, language, "name"), of].filter(Boolean).join(" · "),
    value: choice ? say(choice, language, "name") : showValue(fact.value, shape, language, currency),
    issuer: sayIssuer(fact, day(fact.asOf, language), language),
    reference: fact.reference,
    brought: say(thirdPartyWords, language, "brought", { by: fact.by, on: day(fact.at.slice(0, 10), language) }),
    stale: fact.stale,
  };
}
