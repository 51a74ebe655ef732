import fc from "fast-check";
import { expect, it } from "vitest";
import { Unreadable } from "../container/unreadable";
import { parseXml } from "./parse-xml";
import { structuredPart } from "./structured-part";

const utf8 = (text: string) => new TextEncoder().encode(text);

it("gives names without prefixes, own text and attributes", () => {
  const { root } = parseXml(utf8(`<a:Invoice xmlns:a="urn:x"><a:ID scheme="s"> 42 </a:ID></a:Invoice>`));
  expect(root).toEqual({
    name: "Invoice",
    attributes: {},
    text: "",
    children: [{ name: "ID", attributes: { scheme: "s" }, children: [], text: "42" }],
  });
});

it("reads documents in the encodings that they declare", () => {
  const gbk = Uint8Array.from([
    ...utf8(`<?xml version="1.0" encoding="GBK"?><a>`),
    0xb7,
    0xa2,
    0xc6,
    0xb1,
    ...utf8("</a>"),
  ]);
  expect(parseXml(gbk).root.text).toBe("发票");
  const wide = Buffer.from(`\ufeff<a>发票</a>`, "utf16le");
  expect(parseXml(wide).root.text).toBe("发票");
});

it.each([
  [`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`, "corrupt"],
  [`<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>`, "bomb"],
  ["<a>".repeat(200) + "</a>".repeat(200), "bomb"],
  ["<a><b></a>", "corrupt"],
  ["", "corrupt"],
])("refuses %j as %s", (text, problem) => {
  expect(() => parseXml(utf8(text))).toThrow(problem);
});

it("parses or refuses, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("<", ">", "/", "a", "&", ";", "!", "[", '"', "=", " ", "]") }),
      (any) => {
        try {
          parseXml(utf8(any));
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      },
    ),
  );
});

it.each([
  ["<EInvoice/>", "cn-einvoice"],
  ["<eInvoice/>", "cn-einvoice"],
  [`<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>`, "ubl"],
  [`<rsm:CrossIndustryInvoice xmlns:rsm="urn:x"/>`, "cii"],
  [`<rsm:CrossIndustryDocument xmlns:rsm="urn:x"/>`, "cii"],
  ["<Invoice/>", "other"],
])("tells the format of %s: %s", (text, format) => {
  expect(structuredPart("x.xml", utf8(text)).format).toBe(format);
});
