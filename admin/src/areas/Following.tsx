import { useTranslate } from 'react-admin';
import type { AreaChangePreviewFactsFragment } from '../kernel/gql/graphql';
import { PreviewLines } from './PreviewLines';

/** Bindings, organisations and joint zones that follow their area, and where to. */
export function Following({ follows }: { follows: AreaChangePreviewFactsFragment['follows'] }) {
  const translate = useTranslate();
  const say = ({ subject, name, into, joined }: (typeof follows)[number]) =>
    translate(`resources.areas.change.follows.${joined ? 'joined' : 'goes'}`, {
      subject: translate(`resources.areas.change.follows.${subject}`),
      name,
      into: into.map((area) => area.name).join(translate('resources.areas.change.and')),
    });
  return (
    <PreviewLines
      title="resources.areas.change.follows.title"
      more="resources.areas.change.follows.more"
      lines={follows.map((each) => ({ id: `${each.subject} ${each.id} ${each.area.id}`, text: say(each) }))}
    />
  );
}
