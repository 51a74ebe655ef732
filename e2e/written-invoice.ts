import type { Browser } from "@playwright/test";

export type Invoice = {
  number: string;
  issuedOn: string;
  seller: string;
  buyer: string;
  net: number;
  rate: number;
  total?: number;
};
export type Evidence = { name: string; mimeType: string; buffer: Buffer };

/** An invoice that nobody has seen before, as the PDF that a small billing program would write. */
export async function writtenInvoice(browser: Browser, invoice: Invoice): Promise<Evidence> {
  const tax = (invoice.net * invoice.rate) / 100;
  const amount = (value: number) => value.toLocaleString("en-US", { minimumFractionDigits: 2 });
  const page = await browser.newPage();
  await page.setContent(`<style>body{font:14px sans-serif;margin:40px}td,th{text-align:left;padding:6px 24px 6px 0}</style>
    <h1>INVOICE</h1>
    <p>Invoice number: ${invoice.number}</p><p>Invoice date: ${invoice.issuedOn}</p>
    <table><tr><td><b>Seller:</b> ${invoice.seller}</td></tr><tr><td><b>Bill to:</b> ${invoice.buyer}</td></tr></table>
    <table><tr><th>Description</th><th>Qty</th><th>Unit price</th><th>Amount</th></tr>
    <tr><td>Goods as agreed</td><td>1</td><td>${amount(invoice.net)}</td><td>${amount(invoice.net)}</td></tr></table>
    <table><tr><td>Net total</td><td>USD ${amount(invoice.net)}</td></tr>
    <tr><td>Tax ${invoice.rate}%</td><td>USD ${amount(tax)}</td></tr>
    <tr><td><b>Total due</b></td><td><b>USD ${amount(invoice.net + tax)}</b></td></tr></table>`);
  const buffer = await page.pdf({ format: "A4" });
  await page.close();
  return { name: `${invoice.number}.pdf`, mimeType: "application/pdf", buffer };
}
