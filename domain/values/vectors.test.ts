import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountFromWords, wordsOfAmount } from "./amount-in-words";
import { looksLikeEin } from "./ein";
import { isIban } from "./iban";
import { crc16Umts, parseInvoiceQr } from "./invoice-qr";
import { fromMinor } from "./money";
import { normalisePlate, plateKind } from "./plate";
import {
  isRegistrationNumber15,
  isResidentId,
  isTaxId15,
  isUscc,
  maskResidentId,
  repairUscc,
  usccCheckCharacter,
} from "./tax-id";
import { isVatId } from "./vat-id";
import vectors from "./vectors.json";
import { isVin } from "./vin";
import { wordsLookLike } from "./words-look-like";

describe("统一社会信用代码", () => {
  it.each(vectors.uscc.valid)("%s is valid", (code) => expect(isUscc(code)).toBe(true));
  it.each(vectors.uscc.invalid)("%s is not", (code) => expect(isUscc(code)).toBe(false));
  it.each(Object.entries(vectors.uscc.repair))("%s was read from %s", (misread, code) =>
    expect(repairUscc(misread)).toBe(code),
  );

  it("catches every change of a single character", () => {
    const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    fc.assert(
      fc.property(
        fc.stringMatching(/^9[123]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/),
        fc.nat(17),
        fc.nat(30),
        (first, at, other) => {
          const code = first + usccCheckCharacter(first);
          const changed = code.slice(0, at) + alphabet[other] + code.slice(at + 1);
          expect(isUscc(code)).toBe(true);
          expect(isUscc(changed)).toBe(changed === code);
        },
      ),
    );
  });
});

describe("other numbers with a check", () => {
  it.each(vectors.registrationNumber15.valid)("registration number %s", (code) =>
    expect(isRegistrationNumber15(code)).toBe(true),
  );
  it.each(vectors.taxId15.valid)("tax number %s", (code) => expect(isTaxId15(code)).toBe(true));
  it.each(vectors.taxId15.invalid)("no tax number %s", (code) => expect(isTaxId15(code)).toBe(false));
  it.each(vectors.vin.valid)("VIN %s", (code) => expect(isVin(code)).toBe(true));
  it.each(vectors.vin.invalid)("no VIN %s", (code) => expect(isVin(code)).toBe(false));
  it.each(vectors.iban.valid)("IBAN %s", (code) => expect(isIban(code)).toBe(true));
  it.each(vectors.vatId.valid)("VAT number %s", (code) => expect(isVatId(code)).toBe(true));
  it.each(vectors.vatId.valid)("no VAT number %s with its last digit changed", (code) => {
    expect(isVatId(code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10))).toBe(code.startsWith("NL"));
  });
  it.each(vectors.ein.valid)("EIN %s", (code) => expect(looksLikeEin(code)).toBe(true));
  it.each(vectors.ein.invalid)("no EIN %s", (code) => expect(looksLikeEin(code)).toBe(false));

  it("hides a resident's identity number at once", () => {
    const [id] = vectors.residentId.valid;
    expect(isResidentId(id!)).toBe(true);
    expect(maskResidentId(id!)).not.toContain("19491231");
  });
});

describe("the QR code of an invoice", () => {
  it("has the checksum CRC-16/UMTS", () => expect(crc16Umts("123456789")).toBe(vectors.crc16umts["123456789"]));

  it.each(vectors.invoiceQr)("$text has a checksum that is $crcOk", ({ text, crcOk }) => {
    expect(parseInvoiceQr(text)?.crcOk ?? null).toBe(crcOk);
  });

  it("says gross for the fully digital kinds and leaves it open for older ones", () => {
    expect(parseInvoiceQr(vectors.invoiceQr[2]!.text)).toMatchObject({
      number: "26442000004359167806",
      amount: "1705400.00",
      issuedOn: "2026-04-21",
      amountMeans: "gross",
    });
    expect(parseInvoiceQr(vectors.invoiceQr[5]!.text)).toMatchObject({
      code: "4200161350",
      number: "00015045",
      amountMeans: "net-or-gross",
    });
  });

  it("notices every change of a single digit", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{20}$/),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.nat(19),
        (number, cents, at) => {
          const body = `01,32,,${number},${fromMinor(BigInt(cents))},20260514,,`;
          const text = body + crc16Umts(body);
          const digit = String((Number(number[at]) + 1) % 10);
          expect(parseInvoiceQr(text)?.crcOk).toBe(true);
          expect(parseInvoiceQr(text.replace(number, number.slice(0, at) + digit + number.slice(at + 1)))?.crcOk).toBe(
            false,
          );
        },
      ),
    );
  });
});

describe("amounts in words", () => {
  it.each(vectors.amountInWords)("%s is %s", (amount, words) => {
    const minor = amountFromWords(words!);
    expect(minor === null ? null : fromMinor(minor)).toBe(amount);
  });

  it("come back from what is written", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -99_999_999_999_99n, max: 99_999_999_999_99n }), (minor) => {
        expect(amountFromWords(wordsOfAmount(minor))).toBe(minor);
      }),
      { numRuns: 2000 },
    );
  });

  it("are recognised through a reader's look-alikes, and not for another amount", () => {
    expect(wordsLookLike("叁万壹什陆什佰零伍园整", 3_160_500n)).toBe(true);
    expect(wordsLookLike("叁万喜仟陆伯零伍圆正", 3_160_500n)).toBe(true);
    expect(wordsLookLike("玖万捌仟柒佰贰拾圆整", 3_160_500n)).toBe(false);
  });

  it.each(["", "元", "壹贰元整", "abc", "伍元伍"])("%j is no amount", (text) =>
    expect(amountFromWords(text)).toBe(null),
  );
});

describe("licence plates", () => {
  it.each(Object.entries(vectors.plate))("%s is %s", (text, kind) =>
    expect(plateKind(normalisePlate(text))).toBe(kind),
  );
});
