/** No column has more texts that come again and again; what is beyond is made each time. */
const most = 10_000;
/** Longer texts hardly come twice, and looking one up means reading it from end to end. */
const longest = 200;

/** The same function of a text, which keeps what it made: cells hold the same few words, days and numbers again and again. */
export function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    if (text.length > longest) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size < most) made.set(text, value);
    return value;
  };
}
