import type { Browser } from "@playwright/test";

/** A photo of a shop with a sheet held before it on which `code` is written: drawn new, so that nobody has seen it before. */
export async function livePhoto(browser: Browser, { sign, code }: { sign: string; code: string }) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.setContent(`<style>body{margin:0;background:linear-gradient(#b9c8d6 30%,#8a857c)}
    div{position:absolute}</style>
    <div style="left:90px;top:110px;width:1020px;height:700px;background:#a89a87"></div>
    <div style="left:120px;top:140px;width:960px;height:190px;background:#0f5a3c;color:#fff;font:700 96px/190px sans-serif;text-align:center">${sign}</div>
    <div style="left:160px;top:370px;width:880px;height:430px;background:linear-gradient(#efe3c6,#8d7a5e);border:10px solid #3b3733"></div>
    <div style="left:420px;top:560px;padding:26px 56px;background:#f7f5ef;color:#1b2350;font:700 92px/1.2 sans-serif;letter-spacing:14px;transform:rotate(-3deg);box-shadow:0 4px 14px #0007">${code}</div>`);
  const buffer = await page.screenshot({ type: "jpeg", quality: 86 });
  await page.close();
  return { name: `shop-${code}.jpg`, mimeType: "image/jpeg", buffer };
}
