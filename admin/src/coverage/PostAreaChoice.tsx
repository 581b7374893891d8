import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { areaPath } from '../areas/areaPath';
import { usePostAreaIds, useTopAreas } from '../areas/useTopAreas';
import { dashboardPage } from './dashboardPage';
import { useDashboardPlace } from './useDashboardPlace';

const DashboardSelect = lazy(() => import('./DashboardSelect'));

interface PostAreaChoiceProps {
  responseId: string;
}

/** For somebody with posts in several parts of the tree: which of them. */
export const PostAreaChoice = (props: PostAreaChoiceProps) =>
  usePostAreaIds().length > 1 ? <ChoiceOfSeveral {...props} /> : null;

function ChoiceOfSeveral({ responseId }: PostAreaChoiceProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { areas } = useTopAreas();
  const { areaId } = useDashboardPlace();
  if (areas.length < 2) return null;
  return (
    <Suspense>
      <DashboardSelect
        label={translate('coverage.area')}
        value={areaId ?? ''}
        choices={areas.map((area) => ({ id: area.id, name: areaPath(area) }))}
        onChoose={(id) => void navigate(dashboardPage({ area: id, response: responseId }))}
      />
    </Suspense>
  );
}
