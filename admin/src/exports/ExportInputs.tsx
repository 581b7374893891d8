import { required, SelectInput, TextInput } from 'react-admin';
import type { Viewer } from '../kernel/session/viewer';
import { useRoleName } from '../kernel/session/useRoleName';

/** What it is for; and in which post, for somebody who has several. */
export function ExportInputs({ posts }: Pick<Viewer, 'posts'>) {
  const roleName = useRoleName();
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
            name: `${area?.name ?? ''} ${roleName(role)}`,
          }))}
          validate={required()}
        />
      )}
    </>
  );
}
