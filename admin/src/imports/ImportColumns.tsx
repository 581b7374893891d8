import { Button, Card, CardContent, Collapse, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { ImportFactsFragment, ImportField } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { CheckImportDocument } from './documents';
import { ImportColumnsTable } from './ImportColumnsTable';
import { faultOf, useTold } from './useTold';

/** Which column of the file is what; then it is checked. */
export function ImportColumns({ record }: { record: ImportFactsFragment }) {
  const { id, status, columns, kind } = record;
  const translate = useTranslate();
  const refresh = useRefresh();
  const tell = useTold();
  const isFirst = status === 'UPLOADED';
  const [isOpen, setOpen] = useState(isFirst);
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();
  const [fields, setFields] = useState(columns.map(({ field }) => field));
  // A field stands for one column: chosen anew, it leaves the one it had.
  const choose = (at: number, field: ImportField | null) =>
    setFields(fields.map((before, other) => (other === at ? field : before === field ? null : before)));
  const check = async () => {
    setPending(true);
    try {
      await fetchGraphQL(CheckImportDocument, { input: { id, fields } });
      setFault(undefined);
      setOpen(false);
      refresh();
    } catch (error) {
      setFault(faultOf(error));
      await tell(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <Card component="section">
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
          <Typography variant="h6" component="h2">
            {translate('resources.imports.columns.title')}
          </Typography>
          {!isFirst && !isOpen && (
            <LabelledButton label="resources.imports.columns.change" onClick={() => setOpen(true)} />
          )}
        </Stack>
        <Collapse in={isOpen} unmountOnExit>
          <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
            {translate('resources.imports.columns.explain')}
          </Typography>
          <ImportColumnsTable id={id} kind={kind} columns={columns} fields={fields} onChoose={choose} />
          {fault && (
            <Typography color="error" role="alert" sx={{ mt: 1 }}>
              {fault}
            </Typography>
          )}
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => void check()}
            sx={{ mt: 2, minHeight: 44 }}
          >
            {translate('resources.imports.columns.check')}
          </Button>
        </Collapse>
      </CardContent>
    </Card>
  );
}
