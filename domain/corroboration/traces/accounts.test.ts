import { expect, it } from "vitest";
import { accountsIn } from "./accounts";

it.each([
  ["开户行及账号：云桥银行 6217 0001 9000 4471 836", ["6217000190004471836"]],
  ["IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX", ["DE89370400440532013000"]],
  ["银行账号:6200000000000000000;", []],
  ["A/C 999999999999", []],
  ["发票号码 25332000007061340962", []],
])("%s names the accounts %j", (text, accounts) => expect(accountsIn(text)).toEqual(accounts));
