-- Whether somebody may manage an account depends on all its posts, also on those that lie where they see nothing.
-- Each function names the wider scope it needs; it answers roles and places, nothing personal.

create function posts_not_ended(of_account uuid, on_day date)
  returns table (role text, county uuid, area_path text)
  language sql stable
  set app.scope_from = '' set app.scope_to = '~'
  as $$
    select post.role, post.county, post.area_path from post where post.account_id = of_account and post.ends_by >= on_day
  $$;

-- County admins in force without an end date, able to sign in.
create function lasting_admins(of_county uuid, on_day date)
  returns table (post_id uuid, account_id uuid)
  language sql stable
  set app.scope_from = '' set app.scope_to = '~'
  as $$
    select post.id, post.account_id
    from post join account on account.id = post.account_id and account.status = 'ACTIVE'
    where post.county = of_county and post.role = 'COUNTY_ADMIN' and post.starts_on <= on_day and post.ends_on is null
  $$;

-- A post carries its holder's name: who reads the post may not read the account, which can be at home elsewhere.
create function post_account_name() returns trigger
  language plpgsql
  set app.scope_from = '' set app.scope_to = '~'
  as $$
  begin
    select display_name into strict new.account_name from account where id = new.account_id;
    return new;
  end
  $$;

create trigger post_account_name before insert on post
  for each row execute function post_account_name();

-- A post that has ended keeps the name of its day.
create function posts_follow_account_name() returns trigger
  language plpgsql
  set app.scope_from = '' set app.scope_to = '~'
  as $$
  begin
    update post set account_name = new.display_name
    where account_id = new.id and ends_by >= (now() at time zone 'Asia/Shanghai')::date;
    return null;
  end
  $$;

create trigger posts_follow_account_name after update of display_name on account
  for each row when (old.display_name is distinct from new.display_name)
  execute function posts_follow_account_name();
