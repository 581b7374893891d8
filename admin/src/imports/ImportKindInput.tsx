import { Box } from '@mui/material';
import { RadioButtonGroupInput, required, useCanAccess, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ImportKind } from '../kernel/gql/graphql';
import { SaveFileButton } from './SaveFileButton';

/** What the rows are, and a template for them. Accounts are offered to whoever may create one. */
export function ImportKindInput() {
  const translate = useTranslate();
  const kind = useWatch<{ kind?: ImportKind }>({ name: 'kind' });
  const { canAccess } = useCanAccess({ resource: 'accounts', action: 'create' });
  const kinds = Object.values(ImportKind).filter((each) => each !== 'ACCOUNTS' || canAccess);
  return (
    <>
      <RadioButtonGroupInput
        source="kind"
        choices={kinds.map((id) => ({ id, name: `resources.imports.start.kinds.${id}` }))}
        validate={required()}
      />
      {kind && (
        <Box sx={{ mb: 2 }}>
          <SaveFileButton
            path={`templates/${kind}`}
            label={translate('resources.imports.start.template', {
              kind: translate(`enums.ImportKind.${kind}`),
            })}
          />
        </Box>
      )}
    </>
  );
}
