-- After thousands of rows have come at once the planner must know before anybody asks, but only the owner of a table may
-- tell it: so this runs as the owner, and takes nothing from its caller.
create function refresh_statistics() returns void
  language plpgsql security definer
  set search_path = public
  as $$
  begin
    analyze area, account, post, response, household, person, visit, progress, tally;
  end
  $$;
