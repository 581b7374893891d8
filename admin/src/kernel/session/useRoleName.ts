import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { fetchGraphQL } from '../fetchGraphQL';
import { queryClient } from '../queryClient';
import { hasViewer } from './viewer';
import { RoleTitlesDocument } from './roleDocuments';

const PAGE = 100;

/** What the county's composed roles are called, by id. */
async function titles(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (let offset = 0; ; offset += PAGE) {
    const { roles } = await fetchGraphQL(RoleTitlesDocument, { first: PAGE, offset });
    for (const { id, title } of roles.nodes) found[id] = title;
    if (offset + PAGE >= roles.totalCount) return found;
  }
}

const titlesQuery = { queryKey: ['roleTitles'], queryFn: titles, staleTime: 60_000 };

/**
 * @param of the roles that will be asked for, where they are known: the titles are fetched only if one of them was composed
 * @returns what a role is called: a built-in one by the panel's words, a composed one by its title
 */
export function useRoleName(of?: readonly string[]): (role: string) => string {
  const translate = useTranslate();
  const builtIn = (role: string) => translate(`enums.RoleName.${role}`, { _: '' });
  const enabled = hasViewer() && (!of || of.some((role) => !builtIn(role)));
  const { data } = useQuery({ ...titlesQuery, enabled }, queryClient);
  return (role) => builtIn(role) || (data?.[role] ?? translate('kernel.composedRole'));
}
