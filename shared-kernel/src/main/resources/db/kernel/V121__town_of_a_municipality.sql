-- "Herzogenaurach, Stadt" is called Herzogenaurach by whoever lives there: the register adds to the name what it is.
alter table kernel.municipality add column town text not null generated always as (split_part(name, ',', 1)) stored;
