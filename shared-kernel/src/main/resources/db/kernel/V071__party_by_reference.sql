-- Industry and municipality are those of the reference data, whichever way an employer comes in. Rows of before stay as
-- they are: what the portal does not know is found when the records are cleaned, and no start fails for it.
alter table kernel.employer add constraint employer_industry_fk
  foreign key (industry_code) references kernel.industry not valid;
alter table kernel.site add constraint site_municipality_fk
  foreign key (municipality) references kernel.municipality not valid;
