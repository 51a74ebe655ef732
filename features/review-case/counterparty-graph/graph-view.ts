/** The picture of who trades with whom, in the reader's language; amounts as shown. */
export type CounterpartyGraphView = {
  parties: readonly { key: string; name: string; short: string; side: "self" | "buyer" | "seller" | "beyond" }[];
  legs: readonly {
    seller: string;
    buyer: string;
    sellerName: string;
    buyerName: string;
    amount: string;
    /** 0..1 of the largest. */
    share: number;
    invoices: number;
    /** The first own document behind it, to open. */
    documentId: string | null;
    byOthers: boolean;
    onLoop: boolean;
  }[];
  more: number;
};
