import { type Language, localeOf } from '../../src/locale';
import { HELP_TEXTS } from '../../src/locale/help';
import { code, escaped, list, page } from './markup';

/** The page that lists all functions by group, in both languages, after the rules that hold for all of them. */
export const indexPage = (): string =>
  page(
    'Regiolens: functies / functions',
    '',
    `${(['nl', 'en'] as const).map(section).join('\n')}
<p><a href="support.html">Support</a> · <a href="privacy.html">Privacy</a></p>`,
  );

function section(language: Language): string {
  const { page: words } = HELP_TEXTS[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const groups = Object.values(localeOf(language).functions.groups).map(({ title, list: functions }) => {
    const items = Object.entries<{ about: string }>(functions).map(
      ([id, { about }]) =>
        `<a href="functions/${id}.html#${language}">${code(`REGIO.${id}`)}</a> ${escaped(about)}`,
    );
    return `<h2>${escaped(title)}</h2>\n${list(items)}`;
  });
  return `<section id="${language}" lang="${language}">
<p class="languages"><a href="#${other}" lang="${other}">${words.language}</a></p>
<h1>${words.title}</h1>
<h2>${words.general}</h2>
${list(words.rules.map(escaped))}
${groups.join('\n')}
</section>`;
}
