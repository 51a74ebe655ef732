import fc from "fast-check";
import { expect, it } from "vitest";
import { sniff } from "./sniff";
import { Unreadable } from "./unreadable";

const bytes = (text: string) => Buffer.from(text, "latin1");

it.each([
  ["\xff\xd8\xff\xe0....", "jpeg"],
  ["\x89PNG\r\n\x1a\n....", "png"],
  ["RIFF....WEBPVP8 ", "webp"],
  ["....ftypheic........mif1", "heic"],
  ["....ftypmif1........heic", "heic"],
  ["junk\n%PDF-1.7", "pdf"],
  ["PK\x03\x04....", "zip"],
  ["\xef\xbb\xbf<?xml version='1.0'?><a/>", "xml"],
  ["<EInvoice></EInvoice>", "xml"],
])("tells the type from the bytes: %j is %s", (head, type) => {
  expect(sniff(bytes(head))).toBe(type);
});

it.each(["<!DOCTYPE html><html>", "<svg xmlns=''>", "GIF89a", "MZ\x90", "plain words", "....ftypavif....avif"])(
  "refuses %j",
  (head) => {
    expect(() => sniff(bytes(head))).toThrow("unsupported-type");
  },
);

it("calls a file without bytes empty", () => {
  expect(() => sniff(new Uint8Array())).toThrow("empty");
});

it("answers or refuses, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (any) => {
      try {
        sniff(any);
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    }),
  );
});
