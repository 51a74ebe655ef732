import type { Browser } from "@playwright/test";
import type { Evidence, Invoice } from "./written-invoice";

/** A clear photo of an invoice that nobody has seen before: the sheet on a table, as a phone would hold it. */
export async function photographedInvoice(browser: Browser, invoice: Invoice): Promise<Evidence> {
  const amount = (value: number) => value.toLocaleString("en-US", { minimumFractionDigits: 2 });
  const page = await browser.newPage({ viewport: { width: 1200, height: 1600 } });
  await page.setContent(`<style>body{margin:0;background:#6b5a4a}
    main{font:26px sans-serif;background:#f4f2ec;margin:60px;padding:70px;min-height:1340px}
    td,th{text-align:left;padding:14px 40px 14px 0}</style><main>
    <h1>INVOICE</h1>
    <p>Invoice number: ${invoice.number}</p><p>Invoice date: ${invoice.issuedOn}</p>
    <p><b>Seller:</b> ${invoice.seller}</p><p><b>Bill to:</b> ${invoice.buyer}</p>
    <table><tr><th>Description</th><th>Qty</th><th>Amount</th></tr>
    <tr><td>Goods as agreed</td><td>1</td><td>${amount(invoice.net)}</td></tr></table>
    <p>Net total: USD ${amount(invoice.net)}</p><p>Tax 0%: USD 0.00</p>
    <p><b>Total due: USD ${amount(invoice.net)}</b></p></main>`);
  const buffer = await page.screenshot({ type: "jpeg", quality: 90 });
  await page.close();
  return { name: `${invoice.number}.jpg`, mimeType: "image/jpeg", buffer };
}
