/** Where the phone's own reader lies: copied there from the packages of these versions at set-up. */
export const readerHome = "/reader/7.0.0-3.1.4";
