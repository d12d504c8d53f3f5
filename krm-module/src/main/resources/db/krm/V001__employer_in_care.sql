-- Which unit answers reactions of an employer, as far as it is not the agency of its seat. KRM's own view; it follows
-- the take-overs that KAM reports. A row with a site answers for that site only.
create table krm.employer_in_care (
  employer uuid not null,
  site     uuid,
  unit     uuid not null references kernel.unit,
  since    timestamptz not null,
  constraint employer_in_care_once unique nulls not distinct (employer, site)
);
