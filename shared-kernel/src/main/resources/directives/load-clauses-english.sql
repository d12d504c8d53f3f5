-- Both languages say the same of a clause that is carried out, also of what goes beyond the source.
update kernel.clause c set system_does_en = n.system_does_en, beyond_source_en = nullif(n.beyond_source_en, '')
  from new_clause_english n where n.id = c.id;
