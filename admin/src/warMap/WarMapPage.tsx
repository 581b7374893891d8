import { Alert, Box, Typography } from '@mui/material';
import { ResourceContextProvider, Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { Loading } from '../kernel/layout/Loading';
import { EmptyPage } from '../kernel/pages/EmptyPage';
import { useCoverageTree } from './useCoverageTree';
import { useWarMapPlace } from './useWarMapPlace';
import { WarRoom } from './WarRoom';

/** The war map 作战网格图: where it burns, at a glance. */
export default function WarMapPage() {
  const translate = useTranslate();
  const { areaId, responseId, isPending } = useWarMapPlace();
  if (isPending) return <Loading />;
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={translate('warMap.name')} />
      {!areaId && <Typography sx={{ p: 3 }}>{translate('kernel.empty.nobody')}</Typography>}
      {areaId && !responseId && (
        <ResourceContextProvider value="responses">
          <EmptyPage />
        </ResourceContextProvider>
      )}
      {areaId && responseId && <WarMapOf areaId={areaId} responseId={responseId} />}
    </Box>
  );
}

function WarMapOf({ areaId, responseId }: { areaId: string; responseId: string }) {
  const translate = useTranslate();
  const { depth } = useWarMapPlace();
  const { data, error, dataUpdatedAt, isError, errorUpdatedAt } = useCoverageTree(areaId, responseId, depth);
  if (data === undefined)
    return error ? (
      <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>
    ) : (
      <Loading />
    );
  if (data === null)
    return (
      <Alert severity="info" action={<LabelledButton label="coverage.toOwn" component={Link} to="/warMap" />}>
        {translate('coverage.notFound')}
      </Alert>
    );
  return (
    <WarRoom
      rows={data}
      areaId={areaId}
      responseId={responseId}
      refreshedAt={dataUpdatedAt}
      isLate={isError && errorUpdatedAt > dataUpdatedAt}
    />
  );
}
