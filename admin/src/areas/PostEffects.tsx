import { useTranslate } from 'react-admin';
import type { AreaChangePreviewFactsFragment } from '../kernel/gql/graphql';
import { useRoleName } from '../kernel/session/useRoleName';
import { PreviewLines } from './PreviewLines';

/** Whose view a change widens or narrows, post by post. */
export function PostEffects({ effects }: { effects: AreaChangePreviewFactsFragment['postEffects'] }) {
  const translate = useTranslate();
  const roleName = useRoleName(effects.map(({ role }) => role));
  const say = ({ accountName, role, area, goesTo, gains, loses }: (typeof effects)[number]) =>
    [
      `${accountName} · ${roleName(role)} · ${area.name}`,
      goesTo && translate('resources.areas.change.goesTo', { name: goesTo.name }),
      gains > 0 && translate('resources.areas.change.gains', { count: gains }),
      loses > 0 && translate('resources.areas.change.loses', { count: loses }),
    ]
      .filter(Boolean)
      .join('，');
  return (
    <PreviewLines
      title="resources.areas.change.effects"
      more="resources.areas.change.moreEffects"
      lines={effects.map((effect) => ({ id: effect.postId, text: say(effect) }))}
    />
  );
}
