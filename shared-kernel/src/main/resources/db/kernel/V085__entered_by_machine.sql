-- Contexts enter employers one by one at the pace of machines. They do so in one statement of their own, which calls
-- these functions, so that the kernel's rows are written by the kernel and nobody pays for another round trip.
create function kernel.enter_employer(
  employer uuid, seat uuid, customer_number text, company_number text, name text, industry_code text,
  street text, postal_code text, town text, municipality text) returns uuid language plpgsql as $$
begin
  insert into kernel.employer (id, customer_number, company_number, name, industry_code)
  values (employer, customer_number, company_number, name, industry_code);
  insert into kernel.site (id, employer, number, name, company_number, street, postal_code, town, municipality)
  values (seat, employer, '00001', name, company_number, street, postal_code, town, municipality);
  return employer;
end
$$;

-- The first who answers for a subject; yields the moment from which on.
create function kernel.begin_responsibility(
  kind text, subject uuid, since timestamptz, unit uuid, reason text) returns timestamptz language plpgsql as $$
begin
  insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
  values (kind, subject, since, unit, reason);
  return since;
end
$$;
