/** Text as it stands in a page. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const code = (text: string): string => `<code>${escaped(text)}</code>`;

export const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

/** A text with its web addresses as links. */
export const withLinks = (text: string): string =>
  escaped(text).replace(/https:\/\/[^\s,;]+[^\s,;.]/g, (address) => `<a href="${address}">${address}</a>`);

/** A formula in one line, with what stands after a low line as a subscript. */
export const formulaCode = (text: string): string =>
  `<code>${escaped(text).replace(/_([a-z]+)/g, '<sub>$1</sub>')}</code>`;

/** A page of help is text and its style sheet: nothing runs in it, and it asks nobody for anything else. */
export const HELP_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page; `up` leads from its folder to the folder of the style sheet. */
export const page = (title: string, up: string, body: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}" />
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${up}help.css" />
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
