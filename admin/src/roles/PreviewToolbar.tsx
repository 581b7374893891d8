import { Box } from '@mui/material';
import { useState } from 'react';
import { Toolbar, useNotify, useRecordContext, useSaveContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { bodyOf, messageOf } from '../kernel/apiError';
import { changed } from '../kernel/dataProvider';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { PreviewRoleQuery, RoleFactsFragment, UpdateRoleInput } from '../kernel/gql/graphql';
import { HelpButton } from '../kernel/help/HelpButton';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { PreviewRoleDocument } from './documents';
import { PreviewDialog } from './PreviewDialog';

export type Preview = NonNullable<PreviewRoleQuery['previewRole']>;
type Values = Record<string, unknown>;

/** Nothing is saved before whoever changes a role has seen who gains and who loses what. */
export function PreviewToolbar() {
  const { handleSubmit, setError } = useFormContext<Values>();
  const { save } = useSaveContext();
  const role = useRecordContext<RoleFactsFragment>();
  const notify = useNotify();
  const [asked, setAsked] = useState<{ values: Values; preview: Preview }>();

  const ask = handleSubmit(async (values) => {
    const { title, may, gives, givenBy } = values;
    const changes = changed({ title, may, gives, givenBy }, role as unknown as Values);
    if (Object.keys(changes).length === 0)
      return notify('resources.roles.preview.unchanged', { type: 'info' });
    const input = { id: role!.id, version: role!.version, ...changes } as UpdateRoleInput;
    try {
      const { previewRole } = await fetchGraphQL(PreviewRoleDocument, { input });
      if (previewRole) setAsked({ values, preview: previewRole });
      else notify('kernel.error.notFound', { type: 'error' });
    } catch (error) {
      for (const [field, fault] of Object.entries(bodyOf(error)?.errors ?? {}))
        if (typeof fault === 'string') setError(field, { type: 'server', message: fault });
      notify(messageOf(error), { type: 'error' });
    }
  });

  return (
    <Toolbar>
      <LabelledButton
        label="resources.roles.preview.button"
        variant="contained"
        onClick={(event) => void ask(event)}
      />
      <Box sx={{ flex: 1 }} />
      <HelpButton />
      {asked && (
        <PreviewDialog
          preview={asked.preview}
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            void save?.(asked.values);
          }}
        />
      )}
    </Toolbar>
  );
}
