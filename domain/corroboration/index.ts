import { addressesAgree } from "./addresses-agree";
import { applicantIsAParty } from "./applicant-is-a-party";
import { burstBeforeApplication } from "./burst-before-application";
import { circularInvoicing } from "./circular-invoicing";
import { concentration } from "./concentration";
import { contractCoversInvoices } from "./contract-covers-invoices";
import type { Corroboration } from "./corroboration";
import { establishedBeforeInvoices } from "./established-before-invoices";
import { invoiceConfirmedByOthers } from "./invoice-confirmed-by-others";
import { invoicesTooAlike } from "./invoices-too-alike";
import { invoicesWithoutCash } from "./invoices-without-cash";
import { namesAgree } from "./names-agree";
import { nearDuplicatePicture } from "./near-duplicate-picture";
import { papersInForce } from "./papers-in-force";
import { paymentParties } from "./payment-parties";
import { photoFarFromRegion } from "./photo-far-from-region";
import { platesAgree } from "./plates-agree";
import { registryAgrees } from "./registry-agrees";
import { relatedParty } from "./related-party";
import { roundTrip } from "./round-trip";
import { salesByMonth } from "./sales-by-month";
import { sameBytes } from "./same-bytes";
import { sameInvoiceTwice } from "./same-invoice-twice";
import { samePaperElsewhere } from "./same-paper-elsewhere";
import { samePixels } from "./same-pixels";
import { sharedWithOthers } from "./shared-with-others";
import { statedSalesPlausible } from "./stated-sales-plausible";
import { taxIdsAgree } from "./tax-ids-agree";
import { templateReused } from "./template-reused";
import { truckSeenElsewhere } from "./truck-seen-elsewhere";
import { vehicleOwner } from "./vehicle-owner";
import { vehicleRegistryAgrees } from "./vehicle-registry-agrees";
import { vinSeenElsewhere } from "./vin-seen-elsewhere";

/** Every comparison across a case, in the order the case page shows them. */
export const corroborations: readonly Corroboration[] = [
  addressesAgree,
  applicantIsAParty,
  burstBeforeApplication,
  circularInvoicing,
  concentration,
  contractCoversInvoices,
  establishedBeforeInvoices,
  invoiceConfirmedByOthers,
  invoicesTooAlike,
  invoicesWithoutCash,
  namesAgree,
  nearDuplicatePicture,
  papersInForce,
  paymentParties,
  photoFarFromRegion,
  platesAgree,
  registryAgrees,
  relatedParty,
  roundTrip,
  salesByMonth,
  sameBytes,
  sameInvoiceTwice,
  sharedWithOthers,
  samePixels,
  samePaperElsewhere,
  statedSalesPlausible,
  taxIdsAgree,
  templateReused,
  truckSeenElsewhere,
  vehicleOwner,
  vehicleRegistryAgrees,
  vinSeenElsewhere,
];
