-- A clause without these words is not carried out by the portal yet, and its page says so.
alter table kernel.clause add column system_does_de text, add column beyond_source_de text;
update kernel.clause c set system_does_de = n.system_does_de, beyond_source_de = nullif(n.beyond_source_de, '')
  from new_clause_german n where n.id = c.id;
