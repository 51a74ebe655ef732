import { applicantIsAParty } from "./applicant-is-a-party";
import { contractCoversInvoices } from "./contract-covers-invoices";
import type { Corroboration } from "./corroboration";
import { establishedBeforeInvoices } from "./established-before-invoices";
import { namesAgree } from "./names-agree";
import { nearDuplicatePicture } from "./near-duplicate-picture";
import { platesAgree } from "./plates-agree";
import { sameBytes } from "./same-bytes";
import { sameInvoiceTwice } from "./same-invoice-twice";
import { statedSalesPlausible } from "./stated-sales-plausible";
import { taxIdsAgree } from "./tax-ids-agree";
import { truckSeenElsewhere } from "./truck-seen-elsewhere";
import { circularInvoicing } from "./circular-invoicing";
import { roundTrip } from "./round-trip";
import { concentration } from "./concentration";
import { burstBeforeApplication } from "./burst-before-application";
import { invoicesWithoutCash } from "./invoices-without-cash";

/** Every comparison across a case, in the order the case page shows them. */
export const corroborations: readonly Corroboration[] = [
  applicantIsAParty,
  burstBeforeApplication,
  circularInvoicing,
  concentration,
  contractCoversInvoices,
  establishedBeforeInvoices,
  invoicesWithoutCash,
  namesAgree,
  nearDuplicatePicture,
  platesAgree,
  roundTrip,
  sameBytes,
  sameInvoiceTwice,
  statedSalesPlausible,
  taxIdsAgree,
  truckSeenElsewhere,
];
