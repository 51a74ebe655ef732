import { bankStatement } from "./bank-statement";
import { businessLicence } from "./business-licence";
import { contract } from "./contract";
import { invoice } from "./invoice";
import type { DocumentKind } from "./kind";
import { receipt } from "./receipt";
import { readTwice } from "./second-look/read-twice";
import { storefrontPhoto } from "./storefront-photo";
import { transportPermit } from "./transport-permit";
import { unknown } from "./unknown";
import { vatInvoice } from "./vat-invoice";
import { vehicleLicence } from "./vehicle-licence";
import { vehiclePhoto } from "./vehicle-photo";

const asPrinted: readonly DocumentKind[] = [
  vatInvoice,
  invoice,
  contract,
  businessLicence,
  storefrontPhoto,
  vehiclePhoto,
  vehicleLicence,
  transportPermit,
  bankStatement,
  receipt,
  unknown,
];

/** Every kind of evidence, in the order people are shown them. On equal certainty the one listed first is recognised. */
export const kinds: readonly DocumentKind[] = asPrinted.map(readTwice);

/** The kind with this id; an id that nobody knows (any more) gives the unknown kind. */
export function kindById(id: string): DocumentKind {
  return kinds.find((kind) => kind.id === id) ?? unknown;
}
