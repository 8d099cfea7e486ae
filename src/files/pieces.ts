/** So many letters are worth a system call. */
const enough = 1 << 16;

/** The same text in pieces of some size, so that writing them one by one costs no more than writing all. */
export function* largerPieces(pieces: Iterable<string>): Generator<string> {
  let piece = '';
  for (const more of pieces) {
    piece += more;
    if (piece.length < enough) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
