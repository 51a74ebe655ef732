/** Company forms as they end a name in Europe, America and Asia. */
export const companySuffix =
  /(?<![\p{L}\d])(?:GmbH|GesmbH|mbH|AG|KG|KGaA|OHG|UG|eG|e\.?\s?K\.?|e\.?\s?U\.?|e\.\s?V\.|a\.\s?G\.|SARL|S\.A\.R\.L\.?|SAS|S\.A\.S\.?|S\.?A\.?|EURL|E\.U\.R\.L\.?|SCOP|SNC|SPRL|SRL|Sàrl|Ltd|Limited|LLP|PLC|DAC|Inc|LLC|Corp(?:oration)?|B\.?V\.?|N\.?V\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|Pty|Pvt|Pte|Sdn\.? ?Bhd|Oy|A\/S|Co)(?![\p{L}\d])\.?/iu;

/** Words by which an invoice announces its sender before the name on the same line. */
const announced =
  /^(?:verkäufer|lieferant|rechnungssteller|leistungserbringer|seller|vendor|supplier|fournisseur|vendeur|[ée]metteur|sold by|bill from|from)\s*:?\s+(?=\p{Lu})/iu;

const notAName =
  /^(?:nummer|globale nummer|gln\b|gtin\b|kunden-?\s?(?:nr|nummer)|kd\.?-?\s?nr|lief-?\s?nr|ust\b|ust-|uid\b|steuer-?\s?(?:nr|nummer)|vat\b|tva\b|tel\b|telefon|phone|fax|e-?mail|www|http|siret|siren|rcs\b|iban|bic\b|anschrift|adresse|address|datum|date\b|seite|page\b|rechnung|invoice\b|tax ?invoice|commercial invoice|facture\b|gutschrift|credit note|re\.?-nr|beleg|währung|id\b|name\s*:?$|herrn?$|frau$|firma$|mr\.?$|mrs\.?$|ms\.?$|mme$|m\.$|delivery|ship to|deliver to|bill(?:ed)? to|sold to|invoice to|lieferadresse|lieferdatum|lieferanschrift|livraison|livré à|adresse de|n°|num[ée]ro|référence|réf\b|code\b|votre|vos\b|ihre?\b|your\b|order\b|p\.?o\.? |bon de|bestell|auftrag|account|customer (?:id|no|number)|fällig|zahlbar|échéance|due\b|pay by|payment|amount|total|summe|betrag|montant|gast$|guest|room$|chambre|zimmer|client$|kunde$|customer$|registered in|amtsgericht|bank|arrival|departure|destinataire$|empfänger|period|thank|merci|vielen dank)|@|^[^\p{L}\p{N}]|^\W*$/iu;

/** The name a line of text is, or null: labels, dates, sums, mail addresses and the like are none. */
export function nameIn(text: string): string | null {
  const name = text
    .replace(/^(?:ATTN|Attn\.?|z\.?\s?Hd\.?|À l'attention de)\s*:?\s*/u, "")
    .replace(announced, "")
    .replace(/[\s,;:]+$/u, "")
    .trim();
  const letters = /\p{L}{2}/u.test(name) && name.length >= 3 && name.length <= 80;
  return letters &&
    !notAName.test(name) &&
    !/^\d+[\s,]/.test(name) &&
    !/:\s/.test(name) &&
    !/\d{3,}[.,]\d{2}/.test(name)
    ? name
    : null;
}

export const foldedName = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
