import { activeContent } from "./active-content";
import { bankBalanceRuns } from "./bank-balance-runs";
import { buyerIsSeller } from "./buyer-is-seller";
import { captureAfterUpload } from "./capture-after-upload";
import type { Check } from "./check";
import { digitsDrawnOtherwise } from "./digits-drawn-otherwise";
import { editedBySoftware } from "./edited-by-software";
import { freshCode } from "./fresh-code";
import { futureDated } from "./future-dated";
import { generatedPicture } from "./generated-picture";
import { hiddenText } from "./hidden-text";
import { illegible } from "./illegible";
import { invoiceArithmetic } from "./invoice-arithmetic";
import { invoiceNumberYear } from "./invoice-number-year";
import { licenceExpired } from "./licence-expired";
import { lineArithmetic } from "./line-arithmetic";
import { ordersTheReader } from "./orders-the-reader";
import { pdfIncrementalUpdate } from "./pdf-incremental-update";
import { pdfMaker } from "./pdf-maker";
import { plateColour } from "./plate-colour";
import { qrChecksum } from "./qr-checksum";
import { qrEqualsPrint } from "./qr-equals-print";
import { recapture } from "./recapture";
import { rungsDisagree } from "./rungs-disagree";
import { screenshot } from "./screenshot";
import { stale } from "./stale";
import { stalePhoto } from "./stale-photo";
import { taxRateInForce } from "./tax-rate-in-force";
import { textPaintedOver } from "./text-painted-over";
import { thumbnailDiffers } from "./thumbnail-differs";
import { typedOntoScan } from "./typed-onto-scan";
import { usccCheckDigit } from "./uscc-check-digit";
import { valueSetApart } from "./value-set-apart";
import { vinCheckDigit } from "./vin-check-digit";
import { wordsEqualFigures } from "./words-equal-figures";

/** Every check of one document alone, in the order the case page shows them. */
export const checks: readonly Check[] = [
  activeContent,
  bankBalanceRuns,
  buyerIsSeller,
  captureAfterUpload,
  digitsDrawnOtherwise,
  editedBySoftware,
  freshCode,
  futureDated,
  generatedPicture,
  hiddenText,
  illegible,
  invoiceArithmetic,
  invoiceNumberYear,
  licenceExpired,
  lineArithmetic,
  ordersTheReader,
  pdfIncrementalUpdate,
  pdfMaker,
  plateColour,
  qrChecksum,
  qrEqualsPrint,
  recapture,
  rungsDisagree,
  screenshot,
  stale,
  stalePhoto,
  taxRateInForce,
  textPaintedOver,
  typedOntoScan,
  thumbnailDiffers,
  usccCheckDigit,
  valueSetApart,
  vinCheckDigit,
  wordsEqualFigures,
];
