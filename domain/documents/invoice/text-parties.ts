import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { matchLabel } from "../layout/match-label";
import { linesRightOf } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";
import { type AddressBlock, addressBlocks, isPlace } from "./address-blocks";
import { foldedName, nameIn, companySuffix as suffix } from "./party-names";
import { type FoundName as Found, sellerBySigns } from "./seller-by-signs";

const sellerLabels = [
  "Verkäufer",
  "Lieferant",
  "Rechnungssteller",
  "Leistungserbringer",
  "Seller",
  "Vendor",
  "Supplier",
  "Service Provider",
  "Fournisseur",
  "Vendeur",
  "Émetteur",
  "Sold by",
  "Bill from",
  "From",
];
const buyerLabels = [
  "Käufer/Leistungsempfänger",
  "Käufer",
  "Rechnungsempfänger",
  "Leistungsempfänger",
  "Rechnungsadresse",
  "Rechnung an",
  "Kunde",
  "Bill to Address",
  "Billed to",
  "Bill to",
  "Invoice to",
  "Invoiced to",
  "Sold to",
  "Buyer",
  "Customer",
  "Client",
  "Destinataire",
  "Facturé à",
  "Acheteur",
  "Adressé à",
  "Guest Name",
];
const deliveryLabels = [
  "Ship to",
  "Deliver to",
  "Delivery address",
  "Lieferadresse",
  "Lieferanschrift",
  "Livré à",
  "Adresse de livraison",
];
const delivery =
  /^(?:delivery|shipping|shipto|deliverto|lieferadresse|lieferanschrift|livraison|adressedelivraison|warenempfänger)/iu;

/** Who sells and who buys: by label, else by what speaks for the sender, and the address block that is not the sender's. */
export function invoiceParties(lines: readonly PlacedLine[]): { sellerName: Fact | null; buyerName: Fact | null } {
  const blocks = addressBlocks(lines);
  const named = byLabel(lines, buyerLabels);
  const receiver = byLabel(lines, deliveryLabels);
  const not = [named, receiver].flatMap((found) => (found ? [found.name] : []));
  const seller = byLabel(lines, sellerLabels) ?? sellerBySigns(lines, not);
  const buyer = named ?? addressee(blocks, seller?.name ?? null);
  const sender = seller ?? firstSender(lines, blocks, buyer);
  const say = (found: Found | null) => (found ? factFromLine(found.name, found.line, found.sure) : null);
  return { sellerName: say(sender), buyerName: say(buyer) };
}

function byLabel(lines: readonly PlacedLine[], labels: readonly string[]): Found | null {
  for (const label of lines) {
    const match = matchLabel(label.text, labels, { exact: true }) ?? matchLabel(label.text, longOnes(labels));
    if (!match || label.text.length > match.label.length + 60) continue;
    const glued = nameIn(match.rest);
    const colon = /[:：]\s*$/.test(label.text.slice(0, label.text.length - match.rest.length));
    if (glued && (colon || suffix.test(glued))) return { name: glued, line: label, sure: 0.86 };
    if (match.rest !== "" && !/^\W*$/.test(match.rest)) continue;
    const below = nameBelow(lines, label);
    if (below) return below;
  }
  return null;
}

/** Only a long label may hold a wrong character: "Facturé à" must not be seen in "Facture n°". */
const longOnes = (labels: readonly string[]) => labels.filter((label) => label.length >= 11);

/** The first name-like line in the label's column; a "Name:" row gives what stands right of it. */
function nameBelow(lines: readonly PlacedLine[], label: PlacedLine): Found | null {
  const column = lines
    .filter((line) => line.page === label.page && line.box[1] > label.box[1] + label.box[3] * 0.5)
    .filter((line) => Math.abs(line.box[0] - label.box[0]) < 0.03 && line.box[1] < label.box[1] + label.box[3] * 12)
    .sort((a, b) => a.box[1] - b.box[1]);
  for (const line of column) {
    if (/^name\s*:?$/iu.test(line.text.trim())) {
      const [right] = linesRightOf(lines, line);
      const name = right && nameIn(right.text);
      return right && name ? { ...withLineAbove(lines, right, name), sure: 0.88 } : null;
    }
    const name = nameIn(line.text);
    if (!name || isPlace(line.text)) continue;
    const next = column[column.indexOf(line) + 1];
    const goesOn = next && ((!suffix.test(name) && suffix.test(next.text)) || /^\(/.test(next.text));
    const second = goesOn ? (nameIn(next.text) ?? next.text.trim()) : null;
    return { name: second ? `${name} ${second}` : name, line, sure: suffix.test(second ?? name) ? 0.88 : 0.78 };
  }
  return null;
}

/** A name set over two lines beside one "Name:" label begins on the line above it. */
function withLineAbove(
  lines: readonly PlacedLine[],
  line: PlacedLine,
  name: string,
): { name: string; line: PlacedLine } {
  const above = lines.find(
    (other) =>
      other !== line &&
      other.page === line.page &&
      Math.abs(other.box[0] - line.box[0]) < 0.005 &&
      line.box[1] - other.box[1] > 0 &&
      line.box[1] - other.box[1] < line.box[3] * 1.7,
  );
  const first = above && linesRightOf(lines, above).length === 0 ? nameIn(above.text) : null;
  const labelled =
    above &&
    lines.some(
      (other) =>
        other !== above &&
        other.page === above.page &&
        Math.abs(other.box[1] - above.box[1]) < above.box[3] * 0.4 &&
        other.box[0] < above.box[0],
    );
  return first && !labelled ? { name: `${first} ${name}`, line } : { name, line };
}

/** The block of lines that ends in a place and is not the sender's own. */
function addressee(blocks: readonly AddressBlock[], seller: string | null): Found | null {
  const others = blocks
    .filter(({ lines }) => !delivery.test(lines[0]!.text.replace(/\s/g, "")))
    .filter((block) => !seller || !foldedName(block.lines[0]!.text).includes(foldedName(seller)));
  const [first, second] = others;
  const block = second && !seller ? second : first;
  const line = block?.lines.find((candidate) => nameIn(candidate.text));
  return line ? { name: nameIn(line.text)!, line, sure: others.length === 1 || seller ? 0.74 : 0.64 } : null;
}

/** Failing all else: the first address block that is not the buyer's, else the first company in print. */
function firstSender(lines: readonly PlacedLine[], blocks: readonly AddressBlock[], buyer: Found | null): Found | null {
  const block = blocks.find((one) => !buyer || !one.lines.includes(buyer.line));
  const line = block?.lines.find((candidate) => nameIn(candidate.text));
  if (line) return { name: nameIn(line.text)!, line, sure: 0.66 };
  const company = lines.find(
    (candidate) =>
      candidate !== buyer?.line && suffix.test(candidate.text) && candidate.text.length < 60 && nameIn(candidate.text),
  );
  return company
    ? {
        name: withBeginning(lines, company),
        line: company,
        sure: company.box[1] < 0.25 && company.page === 1 ? 0.74 : 0.6,
      }
    : null;
}

/** A name set over two lines of like height, the company's form on the second. */
function withBeginning(lines: readonly PlacedLine[], end: PlacedLine): string {
  const above = lines.find((other) => {
    const drop = end.box[1] - other.box[1];
    const alike = Math.abs(other.box[3] - end.box[3]) < 0.2 * end.box[3] && Math.abs(other.box[0] - end.box[0]) < 0.01;
    return other.page === end.page && alike && drop > 0.5 * end.box[3] && drop < 1.4 * end.box[3];
  });
  const first = above && !suffix.test(above.text) && !isPlace(above.text) ? nameIn(above.text) : null;
  return first ? `${first} ${nameIn(end.text)}` : nameIn(end.text)!;
}
