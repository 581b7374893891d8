import PersonAddIcon from '@mui/icons-material/PersonAdd';
import { Link } from 'react-router-dom';
import { AccountInput } from '../accounts/AccountInput';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { CreatePage } from '../kernel/pages/CreatePage';
import { PostInputs } from './PostInputs';

/** Opened from a vacancy, the area and the role come with the address: `?source={"areaId":"...","role":"GRID_WORKER"}`. */
export default function PostCreate() {
  return (
    <CreatePage>
      <AccountInput deed="grantPost" />
      <LabelledButton
        label="resources.posts.accountFirst"
        size="small"
        startIcon={<PersonAddIcon />}
        component={Link}
        to="/accounts/create"
        sx={{ mb: 1 }}
      />
      <PostInputs />
    </CreatePage>
  );
}
