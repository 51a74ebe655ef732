-- Near pictures are found by equal bands of 22, 21 and 21 bits, which hold a few of millions; quarters of 16 held hundreds.
DROP INDEX "PictureHash_first_quarter";
DROP INDEX "PictureHash_second_quarter";
DROP INDEX "PictureHash_third_quarter";
DROP INDEX "PictureHash_fourth_quarter";
CREATE INDEX "PictureHash_first_band" ON "PictureHash" (((("hash" >> 42) & 4194303)::int)) INCLUDE ("sketchId", "hash");
CREATE INDEX "PictureHash_second_band" ON "PictureHash" (((("hash" >> 21) & 2097151)::int)) INCLUDE ("sketchId", "hash");
CREATE INDEX "PictureHash_third_band" ON "PictureHash" ((("hash" & 2097151)::int)) INCLUDE ("sketchId", "hash");
