-- Who or what has a name is called by it. What was entered with blanks for one is called by its number.
update kernel.employer set name = customer_number where name !~ '\S';
alter table kernel.employer add constraint employer_name_said_ck check (name ~ '\S');
update kernel.site set name = number where name !~ '\S';
alter table kernel.site add constraint site_name_said_ck check (name ~ '\S');
update kernel.api_token set name = 'nicht festgehalten' where name !~ '\S';
alter table kernel.api_token add constraint api_token_name_said_ck check (name ~ '\S');

-- Two customers with one Betriebsnummer are found when their records are cleaned.
create index employer_company_number_ix on kernel.employer (company_number);
