-- Each of these is inlined by the planner; a million calls cost seconds, not minutes.

-- An id of version 7 that depends on nothing but its number, ascending with it as ids of the portal do with time.
create function pg_temp.seed_id(kind text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1667804400000 + n), 12, '0') || '7' || substr(md5(kind || n::text), 14, 3)
          || '8' || substr(md5(kind || n::text), 18, 15))::uuid
$$;

-- A number that looks like chance, from 0 to below the bound; another one for every purpose.
create function pg_temp.seed_draw(n bigint, purpose bigint, bound int) returns int language sql immutable as $$
  select abs(hashint8extended(n, purpose) % bound)::int
$$;

create temporary table seed_word as
select row_number() over (order by a, b, c) - 1 i, a || b || c word
  from unnest(array['Al', 'Bren', 'Cor', 'Dal', 'El', 'Fen', 'Gar', 'Hal', 'Il', 'Jor', 'Kel', 'Lor', 'Mar', 'Nor',
                    'Or', 'Pel', 'Quin', 'Ran', 'Sel', 'Tor', 'Ul', 'Ver', 'Wan', 'Zel']) a,
       unnest(array['ba', 'da', 'ga', 'ka', 'la', 'ma', 'na', 'pa', 'ra', 'sa', 'ta', 'va', 'bo', 'do', 'go', 'ko',
                    'lo', 'mo', 'no']) b,
       unnest(array['dor', 'lux', 'min', 'nex', 'rix', 'sol', 'tec', 'via', 'wig', 'zon', 'trum']) c;

create temporary table seed_firm as
select row_number() over (order by branch, form) - 1 i, branch || ' ' || form firm
  from unnest(array['Anlagenbau', 'Bäckerei', 'Bau', 'Chemie', 'Druck', 'Elektro', 'Fördertechnik', 'Gastro',
                    'Gebäudereinigung', 'Handel', 'Klinik', 'Kühllogistik', 'Lager', 'Maschinen', 'Metall', 'Möbel',
                    'Personal', 'Pflege', 'Sicherheit', 'Spedition', 'Textil', 'Verpackung', 'Werkzeuge',
                    'Zustellung']) branch,
       unnest(array['GmbH', 'GmbH & Co. KG', 'AG', 'SE', 'KG']) form;

create temporary table seed_place as
select row_number() over (order by postal_code, place, municipality) - 1 i, postal_code, place, municipality
  from kernel.postal_code where kind = 'GEOGRAPHIC' and municipality is not null;

create temporary table seed_agency as
select row_number() over (order by number) - 1 i, id from kernel.unit where kind = 'AGENCY' and valid_to is null;

create temporary table seed_region as
select row_number() over (order by number) - 1 i, id, replace(number, 'GKB-', '') region
  from kernel.unit where kind = 'GKB_REGION';

analyze seed_word;
analyze seed_firm;
analyze seed_place;
analyze seed_agency;
analyze seed_region;
