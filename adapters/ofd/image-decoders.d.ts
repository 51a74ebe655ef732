declare module "pdfjs-dist/image_decoders/pdf.image_decoders.mjs" {
  export class Jbig2Image {
    parse(data: Uint8Array): Uint8ClampedArray;
    width: number;
    height: number;
  }
}
