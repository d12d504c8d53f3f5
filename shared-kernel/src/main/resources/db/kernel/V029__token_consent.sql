-- A token works in somebody's name, so that person has the last word: it is dead until confirmed. It lives at most a
-- year, so that what nobody needs any more ends by itself. Tokens from before wait to be confirmed like new ones.
alter table kernel.api_token add column issued_on date, add column confirmed_on date;

update kernel.api_token t set issued_on = clock.today, valid_to = least(t.valid_to, clock.today + 365)
  from (select ((transaction_timestamp() + make_interval(secs => coalesce(max(offset_s), 0)))
                  at time zone 'Europe/Berlin')::date today
          from kernel.business_clock) clock;

alter table kernel.api_token
  alter column issued_on set not null,
  add constraint api_token_at_most_a_year check (valid_to <= issued_on + 365);
create index api_token_membership_ix on kernel.api_token (membership);
