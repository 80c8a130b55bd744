/** What Slack says of where an event, or an installation, comes from. */
export type Whereabouts = {
  teamId?: string | undefined;
  enterpriseId?: string | undefined;
  /** The app was installed for a whole organisation. */
  isEnterpriseInstall?: boolean | undefined;
};

export const NAME_PREFIX = 'slack:';

/** The name that an installation is stored under: `slack:T…` of a workspace, `slack:E…` of an organisation. */
export function nameOfInstallation(installation: {
  team?: { id: string } | undefined;
  enterprise?: { id: string } | undefined;
  isEnterpriseInstall?: boolean | undefined;
}): string | undefined {
  const { team, enterprise, isEnterpriseInstall } = installation;
  const id = isEnterpriseInstall ? enterprise?.id : team?.id;
  return id ? `${NAME_PREFIX}${id}` : undefined;
}

/** The names to look under, in order: in a workspace of an organisation, its own installation goes before that of the whole. */
export function namesToTry({ teamId, enterpriseId, isEnterpriseInstall }: Whereabouts): string[] {
  const ids = isEnterpriseInstall ? [enterpriseId, teamId] : [teamId, enterpriseId];
  return ids.filter((id) => id !== undefined && id !== '').map((id) => `${NAME_PREFIX}${id}`);
}
