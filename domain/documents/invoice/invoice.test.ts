import { describe, expect, it } from "vitest";
import type { Reading, StructuredPart, TextLine, XmlNode } from "../../reading";
import { rowsOf, textOf } from "../fact";
import { invoice } from ".";
import { tradedTotal } from "./credit-note";

type Tree = { [name: string]: string | Tree | Tree[] };

/** An XML tree from nested objects; a list repeats its element. */
function node(name: string, content: string | Tree): XmlNode {
  if (typeof content === "string") return { name, attributes: {}, children: [], text: content };
  const children = Object.entries(content).flatMap(([child, inner]) =>
    Array.isArray(inner) ? inner.map((one) => node(child, one)) : [node(child, inner)],
  );
  return { name, attributes: {}, children, text: "" };
}

const line = (x: number, row: number, text: string): TextLine => ({
  text,
  box: [x, 0.04 + row * 0.022, 0.009 * text.length + 0.01, 0.014],
  confidence: 1,
  rung: "pdf-text",
});

function reading(parts: StructuredPart[], rows: readonly (readonly [x: number, text: string])[][] = []): Reading {
  const lines = rows.flatMap((cells, row) => cells.map(([x, text]) => line(x, row, text)));
  return {
    file: { name: "invoice.pdf", mediaType: "application/pdf", sha256: "", bytes: 1 },
    pages: [{ number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: parts,
    picture: null,
    pdf: null,
  };
}

const ubl = (root: string, extra: Tree = {}): StructuredPart => ({
  source: "invoice.xml",
  format: "ubl",
  signatureVerified: false,
  root: node(root, {
    ID: "EX-77",
    IssueDate: "2025-03-05",
    DueDate: "2025-04-04",
    DocumentCurrencyCode: "EUR",
    AccountingSupplierParty: {
      Party: {
        PartyName: { Name: "Bright" },
        PartyTaxScheme: { CompanyID: "DE 136695976" },
        PartyLegalEntity: { RegistrationName: "Bright Lighting Co., Ltd." },
      },
    },
    AccountingCustomerParty: { Party: { PartyLegalEntity: { RegistrationName: "Nordlicht Handels GmbH" } } },
    TaxTotal: { TaxAmount: "19.00" },
    LegalMonetaryTotal: { TaxExclusiveAmount: "100.00", TaxInclusiveAmount: "119.00", PayableAmount: "50.00" },
    ...extra,
  }),
});

const cii = (
  root: string,
  header: string,
  names: { deal: string; agreement: string; settlement: string; sums: string },
): StructuredPart => ({
  source: "factur-x.xml",
  format: "cii",
  signatureVerified: false,
  root: node(root, {
    [header]: { ID: "471102", TypeCode: "380", IssueDateTime: { DateTimeString: "20180305" } },
    [names.deal]: {
      [names.agreement]: {
        SellerTradeParty: { Name: "Lieferant GmbH", SpecifiedTaxRegistration: { ID: "DE123456789" } },
        BuyerTradeParty: { Name: "Kunden AG" },
      },
      [names.settlement]: {
        InvoiceCurrencyCode: "EUR",
        [names.sums]: { TaxBasisTotalAmount: "198.00", TaxTotalAmount: "37.62", GrandTotalAmount: "235.62" },
      },
    },
  }),
});

describe("invoice", () => {
  it("reads UBL: the total with tax, not what is left to pay", () => {
    const fields = invoice.extract(reading([ubl("Invoice")]));
    expect(textOf(fields, "totalAmount")).toBe("119.00");
    expect(textOf(fields, "sellerName")).toBe("Bright Lighting Co., Ltd.");
    expect(textOf(fields, "sellerTaxId")).toBe("DE136695976");
    expect(fields.totalAmount).toMatchObject({ rung: "xml", page: null, box: null });
    expect(fields.totalAmount!.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it("says a credit note's amounts as they stand and trades them below nought", () => {
    const fields = invoice.extract(reading([ubl("CreditNote")]));
    expect([textOf(fields, "netAmount"), textOf(fields, "totalAmount")]).toEqual(["100.00", "119.00"]);
    expect(textOf(fields, "invoiceType")).toBe("credit-note");
    expect(tradedTotal(fields)).toBe(-11900n);
  });

  it("is less sure of XML whose sums do not add up", () => {
    const fields = invoice.extract(reading([ubl("Invoice", { TaxTotal: { TaxAmount: "20.00" } })]));
    expect(fields.totalAmount!.confidence).toBeLessThan(0.95);
  });

  it.each([
    [
      "Factur-X",
      cii("CrossIndustryInvoice", "ExchangedDocument", {
        deal: "SupplyChainTradeTransaction",
        agreement: "ApplicableHeaderTradeAgreement",
        settlement: "ApplicableHeaderTradeSettlement",
        sums: "SpecifiedTradeSettlementHeaderMonetarySummation",
      }),
    ],
    [
      "ZUGFeRD 1",
      cii("CrossIndustryDocument", "HeaderExchangedDocument", {
        deal: "SpecifiedSupplyChainTradeTransaction",
        agreement: "ApplicableSupplyChainTradeAgreement",
        settlement: "ApplicableSupplyChainTradeSettlement",
        sums: "SpecifiedTradeSettlementMonetarySummation",
      }),
    ],
  ])("reads %s", (_, part) => {
    const fields = invoice.extract(reading([part]));
    expect(textOf(fields, "invoiceNumber")).toBe("471102");
    expect(textOf(fields, "issuedOn")).toBe("2018-03-05");
    expect(textOf(fields, "buyerName")).toBe("Kunden AG");
    expect(textOf(fields, "totalAmount")).toBe("235.62");
  });

  const german = [
    [[0.08, "Lampen Licht GmbH · Hauptstr. 3 · 80333 München"]],
    [],
    [[0.08, "Kunden AG Mitte"]],
    [[0.08, "Kundenstraße 15"]],
    [[0.08, "69876 Frankfurt"]],
    [],
    [[0.08, "Rechnung Nr. 2025-117 vom 05.03.2025"]],
    [
      [0.08, "Beschreibung"],
      [0.4, "Menge"],
      [0.55, "Einzelpreis"],
      [0.8, "Betrag"],
    ],
    [
      [0.08, "Wandleuchte"],
      [0.4, "10"],
      [0.55, "119,80"],
      [0.8, "1.198,00"],
    ],
    [
      [0.55, "Nettobetrag"],
      [0.8, "1.198,00 €"],
    ],
    [
      [0.55, "MwSt. 19 %"],
      [0.8, "227,62 €"],
    ],
    [
      [0.55, "Gesamtbetrag"],
      [0.8, "1.425,62 €"],
    ],
    [[0.08, "USt-IdNr.: DE136695976"]],
  ] as const;

  it("reads a German invoice from its text, with decimal commas and a table that adds up", () => {
    const fields = invoice.extract(
      reading(
        [],
        german.map((row) => [...row]),
      ),
    );
    expect(textOf(fields, "invoiceNumber")).toBe("2025-117");
    expect(textOf(fields, "issuedOn")).toBe("2025-03-05");
    expect(textOf(fields, "sellerName")).toBe("Lampen Licht GmbH");
    expect(textOf(fields, "buyerName")).toBe("Kunden AG Mitte");
    expect(["netAmount", "taxAmount", "totalAmount"].map((name) => textOf(fields, name))).toEqual([
      "1198.00",
      "227.62",
      "1425.62",
    ]);
    expect(fields.totalAmount!.confidence).toBeGreaterThanOrEqual(0.9);
    expect(rowsOf(fields, "lines")).toEqual([
      { name: "Wandleuchte", quantity: "10", unitPrice: "119.80", netAmount: "1198.00", taxRate: "" },
    ]);
    expect(textOf(fields, "currency")).toBe("EUR");
  });

  it("gives each of two parties side by side the tax number of their own column", () => {
    const rows: [number, string][][] = [
      [[0.08, "INVOICE"]],
      [],
      [
        [0.08, "Bill to"],
        [0.6, "From"],
      ],
      [
        [0.08, "Maison Aubrevel SARL"],
        [0.6, "Bright Ceramics GmbH"],
      ],
      [
        [0.08, "VAT ID: FR40303265045"],
        [0.6, "VAT ID: DE136695976"],
      ],
      [
        [0.55, "Total amount"],
        [0.8, "EUR 235.62"],
      ],
    ];
    const fields = invoice.extract(reading([], rows));
    expect([textOf(fields, "buyerTaxId"), textOf(fields, "sellerTaxId")]).toEqual(["FR40303265045", "DE136695976"]);
  });

  it("lets one unmistakable day decide that months come first", () => {
    const rows = [
      [[0.08, "Invoice FA-8"]],
      [
        [0.08, "Invoice Date"],
        [0.3, "11/03/2017"],
      ],
      [
        [0.08, "Payment"],
        [0.3, "11/17/2017"],
      ],
    ] as const;
    expect(
      textOf(
        invoice.extract(
          reading(
            [],
            rows.map((row) => [...row]),
          ),
        ),
        "issuedOn",
      ),
    ).toBe("2017-11-03");
  });

  it("lets the XML speak and keeps what the page says beside it", () => {
    const rows = [
      [
        [0.55, "Net total"],
        [0.8, "100.00 €"],
      ],
      [
        [0.55, "VAT 19 %"],
        [0.8, "19.00 €"],
      ],
      [
        [0.55, "Total"],
        [0.8, "119.00 €"],
      ],
    ] as const;
    const fields = invoice.extract(
      reading(
        [ubl("Invoice")],
        rows.map((row) => [...row]),
      ),
    );
    expect(fields.totalAmount).toMatchObject({ value: "119.00", rung: "xml", page: 1 });
    expect(fields.totalAmount!.others).toMatchObject([{ value: "119.00", rung: "pdf-text" }]);
  });
});
