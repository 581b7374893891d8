import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { Form, SaveButton, Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { AreaInput } from '../areas/AreaInput';
import { ImportKind } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';
import { useViewer } from '../kernel/session/viewer';
import { FileDrop } from './FileDrop';
import { ImportKindInput } from './ImportKindInput';
import { useUpload, type Upload } from './useUpload';

/** Where to, what the rows are, and the file. */
export default function ImportCreate() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { file, fault, isPending, choose, upload } = useUpload();
  const [params] = useSearchParams();
  const kind = Object.values(ImportKind).find((each) => each === params.get('kind')) ?? ImportKind.PEOPLE;
  const own = viewer?.posts.find(({ area }) => area)?.area?.id;
  return (
    <Card sx={{ maxWidth: 760, mt: 1 }}>
      <Title title={translate('resources.imports.start.title')} />
      <CardContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('resources.imports.start.steps')}
        </Typography>
        <Form record={{ areaId: own, kind }} onSubmit={(values: unknown) => upload(values as Upload)}>
          <Stack sx={{ alignItems: 'flex-start', '& > .MuiFormControl-root': { width: '100%' } }}>
            <Box sx={{ width: '100%' }}>
              <AreaInput />
            </Box>
            <ImportKindInput />
            <FileDrop file={file} fault={fault} onFile={choose} />
            {isPending && (
              <Box sx={{ width: '100%', mt: 2 }} role="status">
                <Typography variant="body2">
                  {translate('resources.imports.start.sending', { name: file?.name })}
                </Typography>
                <Loading sx={{ mt: 1 }} />
              </Box>
            )}
            <SaveButton
              alwaysEnable={!isPending}
              disabled={isPending}
              label="resources.imports.start.go"
              icon={<></>}
              sx={{ mt: 2, minHeight: 44 }}
            />
          </Stack>
        </Form>
      </CardContent>
    </Card>
  );
}
