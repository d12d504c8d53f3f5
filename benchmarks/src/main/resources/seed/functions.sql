-- An id of version 7 that depends on nothing but its number, ascending with it as ids of the portal do with time.
create function pg_temp.seed_id(kind text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1667804400000 + n), 12, '0') || '7' || substr(md5(kind || n), 14, 3)
          || '8' || substr(md5(kind || n), 18, 15))::uuid
$$;

-- A number that looks like chance, from 0 to below the bound.
create function pg_temp.seed_draw(what text, n bigint, bound int) returns int language sql immutable as $$
  select (('x' || substr(md5(what || n), 1, 7))::bit(28)::int % bound)
$$;

create function pg_temp.seed_name(n bigint) returns text language sql immutable as $$
  select (array['Al', 'Bren', 'Cor', 'Dal', 'El', 'Fen', 'Gar', 'Hal', 'Il', 'Jor', 'Kel', 'Lor', 'Mar', 'Nor', 'Or',
                'Pel', 'Quin', 'Ran', 'Sel', 'Tor', 'Ul', 'Ver', 'Wan', 'Zel'])[1 + pg_temp.seed_draw('first', n, 24)]
      || (array['ba', 'da', 'ga', 'ka', 'la', 'ma', 'na', 'pa', 'ra', 'sa', 'ta', 'va', 'bo', 'do', 'go', 'ko', 'lo',
                'mo', 'no'])[1 + pg_temp.seed_draw('second', n, 19)]
      || (array['dor', 'lux', 'min', 'nex', 'rix', 'sol', 'tec', 'via', 'wig', 'zon', 'trum'])
                [1 + pg_temp.seed_draw('third', n, 11)]
      || ' ' || (array['Anlagenbau', 'Bäckerei', 'Bau', 'Chemie', 'Druck', 'Elektro', 'Fördertechnik', 'Gastro',
                'Gebäudereinigung', 'Handel', 'Klinik', 'Kühllogistik', 'Lager', 'Maschinen', 'Metall', 'Möbel',
                'Personal', 'Pflege', 'Sicherheit', 'Spedition', 'Textil', 'Verpackung', 'Werkzeuge', 'Zustellung'])
                [1 + pg_temp.seed_draw('branch', n, 24)]
      || ' ' || (array['GmbH', 'GmbH & Co. KG', 'AG', 'SE', 'KG'])[1 + pg_temp.seed_draw('form', n, 5)]
$$;

create temporary table seed_place as
select row_number() over (order by postal_code, place, municipality) - 1 i, postal_code, place, municipality
  from kernel.postal_code where kind = 'GEOGRAPHIC' and municipality is not null;
create index on seed_place (i);

create temporary table seed_agency as
select row_number() over (order by number) - 1 i, id from kernel.unit where kind = 'AGENCY' and valid_to is null;
create index on seed_agency (i);

create temporary table seed_region as
select row_number() over (order by number) - 1 i, id, replace(number, 'GKB-', '') region
  from kernel.unit where kind = 'GKB_REGION';

analyze seed_place;
analyze seed_agency;
analyze seed_region;
