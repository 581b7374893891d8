import { Alert, Card, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, useTranslate } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import { Doubtful, type ImportFactsFragment } from '../kernel/gql/graphql';
import { StartImportDocument } from './documents';
import { ImportFindings } from './ImportFindings';
import { ImportFigures } from './ImportFigures';

/** What the rows come to, what was found in them, and the way to start. */
export function ImportCheck({ record }: { record: ImportFactsFragment }) {
  const translate = useTranslate();
  const [choice, setChoice] = useState<{ doubtful: Doubtful; exceptRows: number[] }>({
    doubtful: Doubtful.SKIP,
    exceptRows: [],
  });
  const { status, counts, kind } = record;
  const isChecked = status === 'CHECKED';
  const found = counts.registered + counts.doubtful + counts.faulty;
  const makes = counts.people + counts.households + counts.posts;
  // A post for an account that is there already is told, and is no fault.
  const hasNotes = counts.posts > counts.accounts;
  const isPossible = makes > 0 || counts.doubtful > 0;
  return (
    <Card component="section">
      <CardContent>
        <Stack sx={{ gap: 2 }}>
          <Typography variant="h6" component="h2">
            {translate(`resources.imports.result.${isChecked ? 'would' : 'did'}`)}
          </Typography>
          {status === 'UNDONE' ? (
            <Alert severity="info">{translate('resources.imports.result.undone')}</Alert>
          ) : (
            <ImportFigures kind={kind} counts={counts} />
          )}
          {isChecked && found === 0 && (
            <Alert severity="success">{translate('resources.imports.result.ready')}</Alert>
          )}
          {isChecked && !isPossible && (
            <Alert severity="warning">{translate('resources.imports.result.nothing')}</Alert>
          )}
          {isPossible && (
            <div>
              <DeedButton
                deed="startImport"
                document={StartImportDocument}
                start={({ id }: ImportFactsFragment) => ({ id, ...choice, skipFaulty: false })}
                variant="contained"
              >
                {counts.faulty > 0 && (
                  <BooleanInput source="skipFaulty" label="resources.imports.fields.skipFaulty" />
                )}
              </DeedButton>
            </div>
          )}
          {(found > 0 || hasNotes) && <ImportFindings record={record} choice={choice} onChoose={setChoice} />}
        </Stack>
      </CardContent>
    </Card>
  );
}
