-- Who made the choice for a customer stands in the case, not in the audit, which nobody changes and everybody of the case
-- reads. Looked up by case: the audit of a large house is not read from end to end.
update kernel.audit_entry a set details = a.details - 'chosenWith' - 'chosenWithBefore'
  from kam.handback h
 where a.subject_kind = 'kam.handback' and a.subject = h.id and a.action = 'kam.handback.choice'
   and a.details ?| array['chosenWith', 'chosenWithBefore'];
