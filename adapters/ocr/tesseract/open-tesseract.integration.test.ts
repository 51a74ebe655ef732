import { ocrContract } from "../contract";
import { openTesseract } from "./open-tesseract";

ocrContract("tesseract", openTesseract);
