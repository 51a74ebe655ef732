import { activeContent } from "./active-content";
import { bankBalanceRuns } from "./bank-balance-runs";
import { buyerIsSeller } from "./buyer-is-seller";
import { captureAfterUpload } from "./capture-after-upload";
import type { Check } from "./check";
import { contractDaysRun } from "./contract-days-run";
import { contractParts } from "./contract-parts";
import { copiedPrint } from "./copied-print";
import { digitsDrawnOtherwise } from "./digits-drawn-otherwise";
import { editedBySoftware } from "./edited-by-software";
import { footSums } from "./foot-sums";
import { freshCode } from "./fresh-code";
import { futureDated } from "./future-dated";
import { generatedPicture } from "./generated-picture";
import { hiddenText } from "./hidden-text";
import { idsOfEurope } from "./ids-of-europe";
import { illegible } from "./illegible";
import { invoiceArithmetic } from "./invoice-arithmetic";
import { invoiceCodeYear } from "./invoice-code-year";
import { invoiceNumberYear } from "./invoice-number-year";
import { licenceExpired } from "./licence-expired";
import { licenceKind } from "./licence-kind";
import { lineArithmetic } from "./line-arithmetic";
import { lineTax } from "./line-tax";
import { ofdPartChanged } from "./ofd-part-changed";
import { ordersTheReader } from "./orders-the-reader";
import { pageDoesNotBelong } from "./page-does-not-belong";
import { pdfIncrementalUpdate } from "./pdf-incremental-update";
import { pdfMaker } from "./pdf-maker";
import { plateColour } from "./plate-colour";
import { plateRetouched } from "./plate-retouched";
import { qrChecksum } from "./qr-checksum";
import { qrEqualsPrint } from "./qr-equals-print";
import { recapture } from "./recapture";
import { retouchedPrint } from "./retouched-print";
import { rungsDisagree } from "./rungs-disagree";
import { screenshot } from "./screenshot";
import { stale } from "./stale";
import { stalePhoto } from "./stale-photo";
import { statementDaysRun } from "./statement-days-run";
import { statementSums } from "./statement-sums";
import { stockPicture } from "./stock-picture";
import { taxRateInForce } from "./tax-rate-in-force";
import { textPaintedOver } from "./text-painted-over";
import { thumbnailDiffers } from "./thumbnail-differs";
import { typedOntoScan } from "./typed-onto-scan";
import { usccCheckDigit } from "./uscc-check-digit";
import { valueSetApart } from "./value-set-apart";
import { vehicleUse } from "./vehicle-use";
import { vinCheckDigit } from "./vin-check-digit";
import { wordsEqualFigures } from "./words-equal-figures";

/** Every check of one document alone, in the order the case page shows them. */
export const checks: readonly Check[] = [
  activeContent,
  bankBalanceRuns,
  buyerIsSeller,
  captureAfterUpload,
  contractDaysRun,
  contractParts,
  digitsDrawnOtherwise,
  editedBySoftware,
  footSums,
  freshCode,
  futureDated,
  generatedPicture,
  hiddenText,
  idsOfEurope,
  illegible,
  invoiceArithmetic,
  invoiceCodeYear,
  invoiceNumberYear,
  licenceExpired,
  licenceKind,
  lineArithmetic,
  lineTax,
  ofdPartChanged,
  ordersTheReader,
  pageDoesNotBelong,
  pdfIncrementalUpdate,
  pdfMaker,
  plateColour,
  plateRetouched,
  qrChecksum,
  qrEqualsPrint,
  recapture,
  retouchedPrint,
  copiedPrint,
  rungsDisagree,
  screenshot,
  stale,
  stalePhoto,
  statementDaysRun,
  statementSums,
  stockPicture,
  taxRateInForce,
  textPaintedOver,
  thumbnailDiffers,
  typedOntoScan,
  usccCheckDigit,
  valueSetApart,
  vehicleUse,
  vinCheckDigit,
  wordsEqualFigures,
];
