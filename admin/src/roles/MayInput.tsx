import { Alert, Box, FormHelperText, Typography } from '@mui/material';
import { required, useInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { usePermissions, type Permission } from '../rights/usePermissions';
import { useViewer } from '../kernel/session/viewer';
import { toggled, withReach, type Chosen } from './chosen';
import { SubjectPermissions } from './SubjectPermissions';

const atLeastOne = required();

/** What the role shall allow: the viewer's own permissions in the county, by what they are done to. The API decides. */
export function MayInput({ source }: { source: string }) {
  const translate = useTranslate();
  const { field, fieldState } = useInput<Chosen[]>({ source, defaultValue: [], validate: atLeastOne });
  const { formState } = useFormContext();
  const all = useOwnPermissions();
  const chosen = (field.value ?? []) as Chosen[];
  const faults = messagesOf(formState.errors[source]);
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  const update = (next: Chosen[]) => field.onChange(next);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, width: '100%', minWidth: 0 }}>
      <Typography component="legend" variant="h6" sx={{ p: 0 }}>
        {translate('resources.roles.fields.may')}
      </Typography>
      <FormHelperText sx={{ mb: 1 }}>{translate('resources.roles.helper.may')}</FormHelperText>
      {fieldState.invalid && faults.length > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {faults.map((fault) => (
            <div key={fault}>{translate(fault, { _: fault })}</div>
          ))}
        </Alert>
      )}
      {subjects.map((subject) => (
        <SubjectPermissions
          key={subject}
          subject={subject}
          permissions={all.filter((each) => each.subject === subject)}
          chosen={chosen.filter((each) => each.subject === subject)}
          onToggle={(permission) => update(toggled(chosen, permission, all))}
          onReach={(permission, reach) => update(withReach(chosen, permission, reach))}
        />
      ))}
    </Box>
  );
}

/** Those that some post at a county gives: a role belongs to the county as a whole. */
function useOwnPermissions(): Permission[] {
  const posts = useViewer()?.posts ?? [];
  const roles = posts.filter(({ area }) => area?.kind === 'COUNTY').map(({ role }) => role);
  return (usePermissions()?.permissions ?? []).filter((permission) =>
    permission.roles.some((role) => roles.includes(role)),
  );
}

/** Of the whole list, or of single permissions in it. */
function messagesOf(error: unknown): string[] {
  if (!error || typeof error !== 'object') return [];
  const { message } = error as { message?: unknown };
  if (typeof message === 'string' && message) return [message.replace(/^@@react-admin@@"?|"$/g, '')];
  return [...new Set(Object.values(error).flatMap(messagesOf))];
}
