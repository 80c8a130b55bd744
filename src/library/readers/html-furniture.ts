import type { CheerioAPI } from 'cheerio/slim';

const always =
  'script, style, noscript, template, nav, footer, dialog, [role="navigation"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"]';
// Links make up most of a box that leads elsewhere (related pages, tags), and little of one that says something.
const LINK_SHARE = 0.5;
// A form with most of the page's text in it is the page: some site engines wrap every page in one.
const PAGE_SHARE = 0.5;

/** Takes a site's furniture out of a page: menus, banners, footers, side boxes, forms. What the document says stays. */
export function removeFurniture($: CheerioAPI): void {
  $(always).remove();

  const pageText = $('body').text().length || $.root().text().length;
  $('form').each((_, form) => {
    if ($(form).text().length < pageText * PAGE_SHARE) $(form).remove();
  });

  $('header, [role="banner"]').each((_, header) => {
    if ($(header).closest('article, main, section').length > 0) return;
    // A banner may hold the one title that the page has.
    const title = $(header).find('h1').first();
    const isOnlyTitle = title.length > 0 && $('h1').length === 1;
    $(header).replaceWith(isOnlyTitle ? title : '');
  });

  $('aside, [role="complementary"]').each((_, aside) => {
    const text = $(aside).text().trim().length;
    const links = $(aside).find('a').text().trim().length;
    const isCallout = $(aside).closest('article, main').length > 0 && links < text * LINK_SHARE;
    if (!isCallout) $(aside).remove();
  });
}
