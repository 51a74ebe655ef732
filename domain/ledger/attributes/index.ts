import type { Attribute } from "../ledger";
import { establishedOn } from "./established-on";
import { accountHolder, permitHolder, vehicleOwner } from "./holders";
import { invoiceAttributes } from "./invoices";
import { legalRepresentative } from "./legal-representative";
import { name } from "./name";
import { plates } from "./plates";
import { premisesAddress } from "./premises-address";
import { uscc } from "./uscc";
import { yearlySales } from "./yearly-sales";

/** Every attribute that the ledger holds, in the order people read them. */
export const attributes: readonly Attribute[] = [
  name,
  uscc,
  legalRepresentative,
  premisesAddress,
  establishedOn,
  yearlySales,
  plates,
  vehicleOwner,
  permitHolder,
  accountHolder,
  ...invoiceAttributes,
];
