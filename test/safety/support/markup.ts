/** Tags and attributes that a page really has, as a browser would read it: what the text says must add none. */
export function markupOf(html: string): { tags: Set<string>; attributes: Set<string>; addresses: string[] } {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const addresses: string[] = [];
  // What stands between <script> and </script> (or in <style>) is no markup.
  const outside = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  for (const [, name = '', rest = ''] of outside.matchAll(
    /<\/?([a-zA-Z!][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g,
  )) {
    tags.add(name.toLowerCase());
    for (const [, attribute = '', double, single, bare] of rest.matchAll(
      /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      attributes.add(attribute.toLowerCase());
      if (/^(?:href|src|action|xlink:href)$/i.test(attribute)) addresses.push(double ?? single ?? bare ?? '');
    }
  }
  return { tags, attributes, addresses };
}
