-- Every event waits for its seal from the moment it is committed. In the database, so that no way of writing one goes
-- past the queue; one statement for a whole import.
create function audit_event_waits_for_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (at, event_id) select at, id from new_rows;
  return null;
end $$;

create trigger audit_event_waits_for_seal after insert on audit_event
  referencing new table as new_rows for each statement execute function audit_event_waits_for_seal();
