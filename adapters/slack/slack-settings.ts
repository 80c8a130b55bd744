/** What the operator set for Slack; see `.env.example`. */
export type SlackSettings = {
  botToken?: string;
  /** Socket Mode. */
  appToken?: string;
  /** HTTP mode. */
  signingSecret?: string;
  /** Several workspaces, by OAuth. */
  clientId?: string;
  clientSecret?: string;
  apiUrl?: string;
};
