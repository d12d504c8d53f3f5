insert into kernel.directive (number, reference, title_de, title_en, series, issued_on, valid_from, valid_to,
                              sgb2, sgb3, family_benefits, staff_participation)
select number, reference, title_de, title_en, series, issued_on::date, valid_from::date, valid_to::date,
       sgb2, sgb3, family_benefits, staff_participation_de
  from new_directive;

-- "gültig bis auf Widerruf": ends by a dated act of revocation (BAK-01).
update kernel.directive set until_revoked = true where number = 'Konzept Nr. 2021-01';

insert into kernel.directive_repeal (directive, repealed, manner, from_day)
select directive, repealed, manner, "from"::date from new_repeal;

insert into kernel.directive_reference (directive, referred) select directive, referred from new_reference;

insert into kernel.clause (id, directive, section, kind, source_de, system_must_en, beyond_source_en)
select id, directive, section, kind, source_de, system_must_en, nullif(beyond_source_en, '') from new_clause;

-- The entry of each directive in the register follows a clause of its own.
insert into kernel.rule_basis (rule, clause, valid_from)
select 'kernel.register-' || lower(split_part(c.id, '-', 1)), c.id, d.valid_from
  from kernel.clause c join kernel.directive d on d.number = c.directive
 where c.kind = 'REGISTER';
