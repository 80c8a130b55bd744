import type { ServerResponse } from 'node:http';

/** A page for the person who installs the app: one sentence of what happened, one of what to do. */
export type Page = { status: number; title: string; text: string; link?: { href: string; label: string } };

/** Shows the page and ends the response. */
export function sendPage(response: ServerResponse, { status, title, text, link }: Page): void {
  const anchor = link ? `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>` : '';
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}</style></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${anchor}</body></html>
`;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    // The address holds a one-time code: it is neither kept nor passed on, and nothing is loaded from elsewhere.
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(body);
}

const again = { href: '/slack/install', label: 'Begin again' };

/** @param ids as Slack gave them; they open the app's Messages tab */
export const installedPage = (ids: { appId?: string | undefined; teamId?: string | undefined }): Page => ({
  status: 200,
  title: 'Segue is installed',
  text: 'Mention it in a channel, write to it directly, or type /coach and your question.',
  ...(ids.appId && ids.teamId
    ? {
        link: {
          href: `https://slack.com/app_redirect?${new URLSearchParams({ app: ids.appId, team: ids.teamId })}`,
          label: 'Open it in Slack',
        },
      }
    : {}),
});

export const cancelledPage: Page = {
  status: 400,
  title: 'Nothing was installed',
  text: 'Slack says that you cancelled.',
  link: again,
};

export const stalePage: Page = {
  status: 400,
  title: 'Nothing was installed',
  text: 'This link is more than ten minutes old, was used before, or was begun in another browser.',
  link: again,
};

export const slackAwayPage: Page = {
  status: 502,
  title: 'Nothing was installed',
  text: 'Slack did not answer as it should. Wait a minute and begin again.',
  link: again,
};

export const operatorPage: Page = {
  status: 500,
  title: 'Nothing was installed',
  text: 'Something is not set up right on this side. The log says what; please tell whoever runs Segue.',
};

export const wrongMethodPage: Page = {
  status: 405,
  title: 'Not here',
  text: 'This address is opened in a browser.',
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
