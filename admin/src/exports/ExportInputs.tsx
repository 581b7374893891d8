import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { Viewer } from '../kernel/session/viewer';

/** What it is for; and in which post, for somebody who has several. */
export function ExportInputs({ posts }: Pick<Viewer, 'posts'>) {
  const translate = useTranslate();
  return (
    <>
      <TextInput
        source="reason"
        label="resources.exports.fields.reason"
        multiline
        autoFocus
        validate={required()}
      />
      {posts.length > 1 && (
        <SelectInput
          source="postId"
          label="resources.exports.fields.postId"
          choices={posts.map(({ id, role, area }) => ({
            id,
            name: `${area?.name ?? ''} ${translate(`enums.RoleName.${role}`)}`,
          }))}
          validate={required()}
        />
      )}
    </>
  );
}
